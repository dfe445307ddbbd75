import { isDateFormat, shiftFormula, shiftedRule } from '../../../formulas';
import type { CellModel, RangeModel, SheetModel, ValidationModel } from '../../../model/book';
import {
  areaHolds,
  areasMeet,
  cellAt,
  eachPosition,
  gridOf,
  noContent,
  putCell,
  withCell,
  withStyle,
} from '../book-access';
import { effectiveFormat } from '../cells/number-format';
import type { OpenBook } from '../open-book';
import { pasteConditionalRules } from './paste-rules';

/** A copy: what to take, where its first cell goes, and in what manner. */
export interface Paste {
  readonly source: SheetModel;
  readonly from: RangeModel;
  readonly target: SheetModel;
  readonly to: RangeModel;
  /** A name of SpreadsheetApp.CopyPasteType. */
  readonly type: string;
  readonly transposed: boolean;
}

/** A cell on its way: how far it travels and what is there already. */
interface Journey {
  readonly cell: CellModel;
  readonly there: CellModel;
  readonly rows: number;
  readonly columns: number;
  /** The format that the source is shown under, inferred or chosen. */
  readonly format: string;
}

type PasteCell = (journey: Journey) => CellModel;

/** What each type of paste makes of a cell; types that concern no cell are absent. */
const pasteCell: Readonly<Record<string, PasteCell>> = {
  PASTE_NORMAL: (journey) => copied(journey),
  PASTE_NO_BORDERS: (journey) => withStyle(copied(journey), { borders: journey.there.style?.borders }),
  PASTE_FORMAT: ({ cell, there }) => withCell(there, { style: cell.style }),
  PASTE_FORMULA: (journey) => contentsOnly(journey, shifted(journey)),
  PASTE_VALUES: (journey) => contentsOnly(journey, undefined),
  PASTE_DATA_VALIDATION: (journey) => withCell(journey.there, { validation: movedValidation(journey) }),
};

/**
 * Pastes an area at another place of the same spreadsheet, repeated as often as it fits whole
 * (once at least, even where the target is smaller). The grid grows where it must.
 * @param book changed
 * @returns the area that was filled
 */
export function paste(book: OpenBook, order: Paste): RangeModel {
  book.settle();
  const cells = cellsToPaste(order);
  const filled = filledArea(order.to, { rows: cells.length, columns: cells[0]?.length ?? 1 });
  growGrid(order.target, filled);
  const style = pasteCell[order.type];
  if (style) pasteCells(book, order, filled, cells, style);
  if (order.type === 'PASTE_NORMAL') pasteMerges(order, filled, cells);
  if (['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_CONDITIONAL_FORMATTING'].includes(order.type))
    pasteConditionalRules(order, filled);
  if (order.type === 'PASTE_COLUMN_WIDTHS') pasteWidths(order, filled);
  book.changed();
  return filled;
}

interface Origin {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

/** Read before anything is written: source and target may overlap. */
function cellsToPaste({ source, from, transposed }: Paste): Origin[][] {
  const cells = gridOf(from, (row, column) => ({ row, column, cell: cellAt(source, row, column) }));
  if (!transposed) return cells;
  return Array.from({ length: from.columns }, (_, column) => cells.flatMap((line) => line[column] ?? []));
}

/** @returns the area that a block of that size fills, repeated as often as it fits whole in `to`, once at least */
export function filledArea(to: RangeModel, block: Pick<RangeModel, 'rows' | 'columns'>): RangeModel {
  return {
    row: to.row,
    column: to.column,
    rows: Math.max(1, Math.floor(to.rows / block.rows)) * block.rows,
    columns: Math.max(1, Math.floor(to.columns / block.columns)) * block.columns,
  };
}

/** Makes the grid large enough for an area. */
export function growGrid(sheet: SheetModel, area: RangeModel): void {
  sheet.rowCount = Math.max(sheet.rowCount, area.row + area.rows);
  sheet.columnCount = Math.max(sheet.columnCount, area.column + area.columns);
}

function pasteCells(
  book: OpenBook,
  { target }: Paste,
  filled: RangeModel,
  cells: readonly (readonly Origin[])[],
  make: PasteCell,
): void {
  eachPosition(filled, (row, column, inRow, inColumn) => {
    const line = cells[inRow % cells.length];
    const origin = line?.[inColumn % line.length];
    if (!origin) return;
    const format = effectiveFormat(origin.cell);
    const there = cellAt(target, row, column);
    const journey = { cell: origin.cell, there, rows: row - origin.row, columns: column - origin.column, format };
    putCell(target, row, column, make(journey));
  });
}

function copied(journey: Journey): CellModel {
  const moved = { formula: shifted(journey), validation: movedValidation(journey) };
  return withCell(journey.cell, { ...moved, spilled: undefined, formulaFormat: undefined });
}

function movedValidation({ cell, rows, columns }: Journey): ValidationModel | undefined {
  return cell.validation && shiftedRule(cell.validation, rows, columns);
}

function shifted({ cell, rows, columns }: Journey): string | undefined {
  return cell.formula === undefined ? undefined : shiftFormula(cell.formula, rows, columns);
}

/** The target keeps its looks; a date stays one where the target is on "Automatic". */
function contentsOnly({ cell, there, format }: Journey, formula: string | undefined): CellModel {
  const { value, runs } = cell;
  const filled = withCell(there, { ...noContent, value, formula, runs });
  const needsFormat = typeof value === 'number' && there.style?.numberFormat === undefined && isDateFormat(format);
  return needsFormat ? withStyle(filled, { numberFormat: format }) : filled;
}

function pasteMerges(
  { source, from, target, transposed }: Paste,
  filled: RangeModel,
  cells: readonly unknown[][],
): void {
  const merges = source.merges.filter((merge) => areaHolds(from, merge));
  target.merges = target.merges.filter((merge) => !areasMeet(merge, filled));
  const [height, width] = [cells.length, cells[0]?.length ?? 1];
  for (let row = filled.row; row < filled.row + filled.rows; row += height)
    for (let column = filled.column; column < filled.column + filled.columns; column += width)
      target.merges.push(...merges.map((merge) => placed(merge, from, { row, column }, transposed)));
}

function placed(
  merge: RangeModel,
  from: RangeModel,
  at: { row: number; column: number },
  transposed: boolean,
): RangeModel {
  const [down, right] = [merge.row - from.row, merge.column - from.column];
  return transposed
    ? { row: at.row + right, column: at.column + down, rows: merge.columns, columns: merge.rows }
    : { row: at.row + down, column: at.column + right, rows: merge.rows, columns: merge.columns };
}

function pasteWidths({ source, from, target }: Paste, filled: RangeModel): void {
  for (let offset = 0; offset < filled.columns; offset += 1) {
    const width = source.columnWidths[from.column + (offset % from.columns)];
    if (width === undefined) Reflect.deleteProperty(target.columnWidths, String(filled.column + offset));
    else target.columnWidths[filled.column + offset] = width;
  }
}
