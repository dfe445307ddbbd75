import { RangeGroups } from './range-groups';

/** A range as scripts hold it: every theme of the chain. */
export class Range extends RangeGroups {
  override toString(): string {
    return 'Range';
  }
}
