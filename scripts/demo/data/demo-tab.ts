/** A cell of the sample: a text (never a formula), a number, or a day as "YYYY-MM-DD". */
export type DemoCell = string | number | { readonly date: string };

/** What the sample puts in one tab, under headers that the tab has (or gets) in its first row. */
export interface DemoTab {
  readonly tab: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly DemoCell[])[];
}
