import { RangeEdits } from './range-edits';

/** A range as scripts hold it: every theme of the chain. */
export class Range extends RangeEdits {
  override toString(): string {
    return 'Range';
  }
}
