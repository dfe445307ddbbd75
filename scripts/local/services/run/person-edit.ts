import type { CellModel, RangeModel } from '../../model/book';
import { reveal } from '../expose';
import { RangeEntry } from '../spreadsheet/range/range-entry';
import { readPasted } from './read-pasted';

/** What a person does to a range, which is named with its tab. */
export type PersonEdit =
  /** Types; several cells are all given the same, as Ctrl+Enter does. An empty text clears. */
  | { readonly kind: 'type'; readonly a1: string; readonly text: string }
  /** Pastes plain text copied elsewhere, a row a line. */
  | { readonly kind: 'paste'; readonly a1: string; readonly rows: readonly (readonly string[])[] }
  /** Undoes an edit: the cells hold what they held. */
  | { readonly kind: 'put-back'; readonly a1: string; readonly cells: readonly (readonly CellModel[])[] };

/** The cells that an edit changed. */
export interface EditedCells extends RangeModel {
  readonly sheetId: number;
  /** Whether they were typed: what was pasted or undone is told to nobody but by its range. */
  readonly isTyped: boolean;
}

/**
 * Carries out a person's edit.
 * @param range as scripts hold it
 * @returns the cells it changed
 * @throws where the person may not edit there, or typed what the cell's drop-down refuses
 */
export function carryOut(edit: PersonEdit, range: GoogleAppsScript.Spreadsheet.Range): EditedCells {
  const entry = reveal(range, RangeEntry);
  if (entry === null) throw new Error('no range to edit');
  const block = pastedBlock(edit, entry._area);
  const area = asPersonSees(() => {
    if (edit.kind === 'put-back') entry._putBack(edit.cells);
    else if (block === null) entry.setValue(edit.kind === 'type' ? edit.text : '');
    return block === null ? entry._area : entry._pasteText(block);
  });
  return { ...area, sheetId: range.getSheet().getSheetId(), isTyped: edit.kind === 'type' && block === null };
}

/** What Sheets tells a person whose edit it refuses, in the words of its page and not of its scripts. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Exception: )?The data you entered in cell (\w+) violates the data validation rules set on this cell\.\s*/,
    'La celda $1 no admite ese dato: elija uno de su lista. ',
  ],
  [
    /^(?:Exception: )?You are trying to edit a protected cell or object\..*$/,
    'La celda está protegida y esta cuenta no puede editarla: pida el cambio a quien administra la hoja.',
  ],
];

function asPersonSees<T>(edit: () => T): T {
  try {
    return edit();
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    const [pattern, words] = refusals.find(([each]) => each.test(message)) ?? [];
    if (pattern === undefined || words === undefined) throw failure;
    // Without a name, it is told by its sentence alone.
    throw Object.assign(new Error(message.replace(pattern, words).trim()), { name: '' });
  }
}

/**
 * No key types a tab into a cell: a text that has one was pasted. A line break alone can be typed
 * (Ctrl+Enter while editing), so that it is one cell's text unless several cells are selected.
 */
function pastedBlock(edit: PersonEdit, { rows, columns }: RangeModel): readonly (readonly string[])[] | null {
  if (edit.kind === 'paste') return edit.rows;
  if (edit.kind !== 'type') return null;
  const isBlock = edit.text.includes('\t') || (edit.text.includes('\n') && rows * columns > 1);
  return isBlock ? readPasted(edit.text) : null;
}
