import type { CellModel } from '../../../model/book';
import { noContent, withCell } from '../book-access';

/** Options of Range.clear and Sheet.clear; "formatsOnly" is a spelling that scripts use too. */
export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly formatsOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

/** The parts of a cell that clearing takes away. */
export interface ClearedParts {
  readonly contents: boolean;
  readonly looks: boolean;
  readonly numberFormat: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
}

/**
 * Which parts the options name: with none, contents and all looks, as documented for Range.clear;
 * looks alone leave number formats (reference: Range.clearFormat).
 */
export function partsToClear(options: ClearOptions = {}): ClearedParts {
  const looks = options.formatOnly === true || options.formatsOnly === true;
  const contents = options.contentsOnly === true;
  const notes = options.commentsOnly === true;
  const validations = options.validationsOnly === true;
  if (!looks && !contents && !notes && !validations)
    return { contents: true, looks: true, numberFormat: true, notes: false, validations: false };
  return { contents, looks, numberFormat: looks && contents, notes, validations };
}

/** The cell without the parts named. */
export function clearedCell(cell: CellModel, parts: ClearedParts): CellModel {
  return withCell(cell, {
    ...(parts.contents ? noContent : {}),
    ...(parts.looks ? { style: remainingStyle(cell, parts) } : {}),
    ...(parts.notes ? { note: undefined } : {}),
    ...(parts.validations ? { validation: undefined } : {}),
  });
}

function remainingStyle(cell: CellModel, parts: ClearedParts): CellModel['style'] | undefined {
  const numberFormat = cell.style?.numberFormat;
  return parts.numberFormat || numberFormat === undefined ? undefined : { numberFormat };
}
