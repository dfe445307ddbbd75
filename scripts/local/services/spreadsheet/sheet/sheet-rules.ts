import { SheetLooks } from './sheet-looks';

/** Rules of a tab as a whole. */
export class SheetRules extends SheetLooks {}
