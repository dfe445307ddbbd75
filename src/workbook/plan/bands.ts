import { normalise } from '../../domain/model/same-text';
import type { Catalogue, Dimension } from '../../domain/model/tool';
import type { AreaStyle, WorkbookEdit } from '../edits';
import type { Area, TabContent } from '../grid';
import { look } from '../layout/look';
import { headerText } from '../tables/cell-text';
import type { MatrixFrame } from './matrix-frame';

function bandTitle({ number, name }: Dimension): string {
  return `${number}. ${name}`;
}

function bandStyle(index: number): AreaStyle {
  const background = look.bands[index % look.bands.length] ?? look.header.background;
  const text = { fontColour: look.bandText, bold: true, fontSize: look.nameSize } as const;
  return { ...text, background, horizontal: 'center', vertical: 'middle', wrap: true };
}

/** The columns of a dimension's tools, which stand together, in the row over their codes; null where it has none. */
function bandArea(frame: MatrixFrame, { tools }: Catalogue, { number }: Dimension): Area | null {
  const own = tools.filter(({ dimension }) => dimension === number);
  const columns = own.flatMap(({ code }) => frame.toolColumns.get(code) ?? []);
  if (columns.length === 0 || frame.codesRow === null) return null;
  const column = Math.min(...columns);
  return { tab: frame.tab, row: frame.codesRow - 1, column, rows: 1, columns: Math.max(...columns) - column + 1 };
}

/** @returns the edits that put a band over the tools of a dimension, merged, in the colour of its place */
export function bandEdits(frame: MatrixFrame, catalogue: Catalogue, dimension: Dimension): WorkbookEdit[] {
  const area = bandArea(frame, catalogue, dimension);
  if (area === null) return [];
  return [
    { kind: 'write', at: area, cells: [[bandTitle(dimension)]] },
    { kind: 'merge', area },
    { kind: 'style', area: { ...area, rows: 2 }, style: bandStyle(catalogue.dimensions.indexOf(dimension)) },
  ];
}

/**
 * Spreads the bands over tools that were added. A row of bands that someone took away or rewrote is left alone.
 * @param tab as it stood before
 * @param before where its parts stood
 * @param after where they stand with the added tools
 */
export function grownBandEdits(
  tab: TabContent,
  before: MatrixFrame,
  after: MatrixFrame,
  catalogue: Catalogue,
): WorkbookEdit[] {
  const titles = (tab.cells[(before.codesRow ?? 0) - 2] ?? []).map(headerText);
  const standsOver = (dimension: Dimension, area: Area | null): boolean =>
    area !== null && titles[area.column - 1] === normalise(bandTitle(dimension));
  const areas = catalogue.dimensions.map((dimension) => ({ dimension, area: bandArea(before, catalogue, dimension) }));
  if (!areas.some(({ dimension, area }) => standsOver(dimension, area))) return [];
  return areas.flatMap(({ dimension, area }): WorkbookEdit[] => {
    if (area === null) return bandEdits(after, catalogue, dimension);
    const grown = bandArea(after, catalogue, dimension);
    const isWider = grown !== null && grown.columns > area.columns && standsOver(dimension, area);
    return isWider ? [{ kind: 'merge', area: grown }] : [];
  });
}
