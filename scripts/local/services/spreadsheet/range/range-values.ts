import { RangeBase } from './range-base';

/** What the cells hold: values, formulas, number formats, check boxes. */
export class RangeValues extends RangeBase {}
