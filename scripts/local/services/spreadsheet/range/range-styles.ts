import type { CellModel, CellStyle, TextRun } from '../../../model/book';
import { withCell, withStyle } from '../book-access';
import { textStyleKeys } from '../formats/text-style';
import { RangeValues } from './range-values';

/** Looks to change; undefined puts one back to its default. */
export type StylePatch = { [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** How the classes of looks change cells: one patch for all, or a grid of values, one a cell. */
export class RangeStyles extends RangeValues {
  /** Gives every cell of the range the same looks; undefined (an ignored argument) changes nothing. */
  _restyle(patch: StylePatch | undefined): this {
    if (patch !== undefined) this._update((cell) => applyStyle(cell, patch));
    return this;
  }

  /**
   * Gives each cell its own looks.
   * @param method the full name, for errors
   * @param grid as large as the range
   * @param patchOf the looks that a value asks for; undefined leaves the cell as it is
   * @throws where the size differs from the range's
   */
  _restyleEach(method: string, grid: unknown, patchOf: (value: unknown) => StylePatch | undefined): this {
    this._assertGrid<unknown>(method, grid);
    const patches = grid.map((line) => line.map(patchOf));
    this._update((cell, row, column) => {
      const patch = patches[row]?.[column];
      return patch === undefined ? cell : applyStyle(cell, patch);
    });
    return this;
  }
}

/** The cell with other looks: those of its text hold for all of it, so that runs lose them. */
export function applyStyle(cell: CellModel, patch: StylePatch): CellModel {
  const styled = withStyle(cell, patch);
  const overridden = textStyleKeys.filter((key) => key in patch);
  if (cell.runs === undefined || overridden.length === 0) return styled;
  const runs = cell.runs.map((run) => withoutStyles(run, overridden)).filter(isTelling);
  return withCell(styled, { runs: runs.length === 0 ? undefined : runs });
}

function withoutStyles(run: TextRun, dropped: readonly string[]): TextRun {
  const style = Object.fromEntries(Object.entries(run.style ?? {}).filter(([key]) => !dropped.includes(key)));
  return { ...run, style };
}

function isTelling(run: TextRun): boolean {
  return run.link !== undefined || Object.keys(run.style ?? {}).length > 0;
}
