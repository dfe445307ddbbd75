import type { AreaStyle, WorkbookEdit } from '../edits';
import type { Area, WorkbookContent } from '../grid';
import { look } from '../layout/look';
import { choiceHelp, type ColumnSpec, type ColumnType } from '../layout/tab-spec';
import { placeOfColumn, type ColumnPlace } from '../tables/place-of-column';

/** Text columns are plain text, so that "1.1" or "05/2023" stay as they were typed. */
const bodyStyles = {
  text: { numberFormat: '@', vertical: 'top', wrap: true },
  packed: { numberFormat: '@', vertical: 'top', wrap: false },
  colour: { numberFormat: '@', vertical: 'top' },
  number: { numberFormat: '0', vertical: 'top', horizontal: 'center' },
  date: { numberFormat: 'dd/mm/yyyy', vertical: 'top', horizontal: 'center' },
  moment: { numberFormat: 'dd/mm/yyyy hh:mm:ss', vertical: 'top', horizontal: 'center' },
} as const satisfies Record<ColumnType, AreaStyle>;

const headerStyle: AreaStyle = { ...look.header, bold: true, horizontal: 'left', vertical: 'middle', wrap: true };

/** Drop-downs offer as many rows of the other list as the country has municipalities (2,469) and more to spare. */
const offeredRows = 3_000;

function choiceEdits(content: WorkbookContent, spec: ColumnSpec, area: Area): WorkbookEdit[] {
  if (spec.choicesFrom) {
    const { list, key } = spec.choicesFrom;
    const { tab, headerRow, column } = placeOfColumn(content, list, key);
    const source: Area = { tab, row: headerRow + 1, column, rows: offeredRows, columns: 1 };
    return [{ kind: 'choices-from', area, source }];
  }
  const choices = spec.choices ?? [];
  return choices.length === 0 ? [] : [{ kind: 'choices', area, choices, help: choiceHelp(choices), strict: true }];
}

/** Neighbours of one type are styled together. */
function bodyEdits(specs: readonly ColumnSpec[], body: Area): WorkbookEdit[] {
  const starts = specs.flatMap((spec, index) => (specs[index - 1]?.type === spec.type ? [] : [index]));
  return starts.map((start, place) => {
    const columns = (starts[place + 1] ?? specs.length) - start;
    const style = bodyStyles[specs[start]?.type ?? 'text'];
    return { kind: 'style', area: { ...body, column: body.column + start, columns }, style };
  });
}

/**
 * @param specs columns that stand side by side
 * @param first the place of the first one
 * @param rows how many rows under the header are formatted
 * @returns the edits that give them their header's look, formats, widths, notes and drop-downs
 */
export function listLookEdits(
  content: WorkbookContent,
  specs: readonly ColumnSpec[],
  first: ColumnPlace,
  rows: number,
): WorkbookEdit[] {
  const { tab, headerRow: row, column } = first;
  const header: Area = { tab, row, column, rows: 1, columns: specs.length };
  const body: Area = { ...header, row: row + 1, rows };
  const cell = (area: Area, index: number): Area => ({ ...area, column: column + index, columns: 1 });
  return [
    { kind: 'style', area: header, style: headerStyle },
    ...bodyEdits(specs, body),
    { kind: 'widths', tab, column, pixels: specs.map(({ width }) => width) },
    ...specs.flatMap(({ help }, index): WorkbookEdit[] =>
      help === undefined ? [] : [{ kind: 'note', area: cell(header, index), text: help }],
    ),
    ...specs.flatMap((spec, index) => choiceEdits(content, spec, cell(body, index))),
  ];
}
