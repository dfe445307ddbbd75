/** Lines put into a tab's grid or taken out of it. */
export interface LineChange {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  /** Zero-based: the first new or removed line. */
  readonly at: number;
  readonly count: number;
}
