/** A municipality's line in a report: a letter for each tool code; blank cells are absent. */
export interface MatrixRow {
  /** Name as the catalogue of municipalities writes it. */
  readonly municipality: string;
  readonly states: ReadonlyMap<string, string>;
}

/** The states of every municipality in one report. */
export interface StatusMatrix {
  readonly report: number;
  readonly rows: readonly MatrixRow[];
}
