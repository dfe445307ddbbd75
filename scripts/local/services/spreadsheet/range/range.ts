import { RangeEdits } from './range-edits';

/** A range as scripts hold it: every theme of the chain. */
export class Range extends RangeEdits {
  toString(): string {
    return 'Range';
  }
}
