import type { CellModel, SheetModel } from '../../model/book';
import { parseAddresses, rangeAddress } from '../xlsx/a1';
import { CellGroups, eachCell } from '../xlsx/group-cells';
import { placeCell } from '../xlsx/read-cells';
import { sameData } from './same-data';

const ALL_FIELDS: Readonly<Record<keyof CellModel, true>> = {
  value: true,
  formula: true,
  formulaFormat: true,
  spilled: true,
  style: true,
  note: true,
  runs: true,
  validation: true,
};
const FIELDS = Object.keys(ALL_FIELDS) as (keyof CellModel)[];
type Fields = Partial<Record<keyof CellModel, unknown>>;

/** What the .xlsx says of some cells (`from`) and what the book does (`to`); null stands for nothing. */
export interface CellPatch {
  /** Ranges apart by spaces, as "A1:B2 D4". */
  readonly at: string;
  readonly from: Fields;
  readonly to: Fields;
}

type Cells = SheetModel['cells'];

/** Spelled out, as it is asked of every cell of the book. */
function sameCell(own: CellModel, foreseen: CellModel): boolean {
  return (
    sameData(own.value, foreseen.value) &&
    own.formula === foreseen.formula &&
    own.formulaFormat === foreseen.formulaFormat &&
    own.spilled === foreseen.spilled &&
    own.note === foreseen.note &&
    sameData(own.style, foreseen.style) &&
    sameData(own.runs, foreseen.runs) &&
    sameData(own.validation, foreseen.validation)
  );
}

function difference(
  own: CellModel | undefined | null,
  foreseen: CellModel | undefined | null,
): Omit<CellPatch, 'at'> | null {
  if (own && foreseen && sameCell(own, foreseen)) return null;
  const changed = FIELDS.filter(
    (field) => own?.[field] !== foreseen?.[field] && !sameData(own?.[field], foreseen?.[field]),
  );
  if (changed.length === 0) return null;
  const pick = (cell: CellModel | undefined | null): Fields =>
    Object.fromEntries(changed.map((field) => [field, cell?.[field] ?? null]));
  // Stretches of a text, or the formula behind a value, are nothing without that text or value.
  const content = changed.some((field) => field !== 'style' && field !== 'validation')
    ? { value: foreseen?.value ?? null }
    : {};
  return { from: { ...content, ...pick(foreseen) }, to: pick(own) };
}

/** Cells of blank rows are one object in every row, and so are their twins: each pair is compared once. */
function rememberingLast(compare: typeof difference): typeof difference {
  const known = new Map<CellModel, { twin: CellModel; patch: ReturnType<typeof difference> }>();
  return (own, foreseen) => {
    if (!own || !foreseen) return own || foreseen ? compare(own, foreseen) : null;
    const last = known.get(own);
    if (last?.twin === foreseen) return last.patch;
    const patch = compare(own, foreseen);
    known.set(own, { twin: foreseen, patch });
    return patch;
  };
}

/**
 * @param own cells of the book
 * @param foreseen the same cells as the .xlsx will tell them
 * @returns how the first differ from the second, equal differences together
 */
export function cellPatches(own: Cells, foreseen: Cells): CellPatch[] {
  const groups = new CellGroups<Omit<CellPatch, 'at'>>();
  const differenceOf = rememberingLast(difference);
  for (let row = 0; row < Math.max(own.length, foreseen.length); row += 1) {
    const width = Math.max(own[row]?.length ?? 0, foreseen[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const patch = differenceOf(own[row]?.[column], foreseen[row]?.[column]);
      if (patch) groups.add(JSON.stringify(patch), patch, row, column);
    }
  }
  return groups.ranges().map(({ value, ranges }) => ({ at: ranges.map(rangeAddress).join(' '), ...value }));
}

function patched(cell: CellModel | null | undefined, to: Fields): CellModel | null {
  const members = Object.entries({ value: null, ...cell, ...to });
  const kept = Object.fromEntries(members.filter(([key, value]) => value !== null || key === 'value'));
  const isBlank = kept['value'] === null && Object.keys(kept).length === 1;
  // Both come from cells: the fields are a cell's.
  return isBlank ? null : (kept as unknown as CellModel);
}

function stillSays(cell: CellModel | null | undefined, from: Fields): boolean {
  return Object.entries(from).every(([field, value]) => sameData(cell?.[field as keyof Fields], value));
}

/**
 * Puts back into cells what the .xlsx could not say of them.
 * @param cells as they were read; changed in place
 * @param patches made before the .xlsx was changed elsewhere; where a cell no longer says what it did, it stays
 */
export function applyCellPatches(cells: Cells, patches: readonly CellPatch[]): void {
  for (const { at, from, to } of patches) {
    const known = new Map<CellModel | null, CellModel | null>();
    eachCell(parseAddresses(at), (row, column) => {
      const cell = cells[row]?.[column] ?? null;
      if (!known.has(cell)) known.set(cell, stillSays(cell, from) ? patched(cell, to) : cell);
      const changed = known.get(cell) ?? null;
      if (changed !== cell) placeCell(cells, row, column, changed);
    });
  }
}
