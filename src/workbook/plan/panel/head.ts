import type { AreaStyle, CellInput, FormulaCell, WorkbookEdit } from '../../edits';
import type { TabContent } from '../../grid';
import { look } from '../../layout/look';
import { headOpenings, headTexts } from '../../layout/panel-tab';
import { registryTab } from '../../layout/tabs';
import { registryWords } from '../../log/registry';
import { qualifiedAddress } from '../../place';
import { findText } from '../../read/locate-block';
import { cellText } from '../../tables/cell-text';
import { toolCount, nameCells, fromElsewhere } from '../matrix-formulas';
import { titleCells, type ColumnOf } from '../title-cells';
import type { CountedReport } from './current-report';
import { dayText } from './day-text';

/** A line above the tables: where it goes in a new tab, what it says, and how it may begin. */
interface HeadLine {
  readonly openings: readonly string[];
  readonly text: FormulaCell;
  readonly style: AreaStyle;
}

/** Rows of the head: the title and the lines under it. */
export const headRows = 4;

/** How many states of a report nobody has confirmed, as the registry has them: 0 where there is none. */
function unconfirmedCount(report: number, columnOf: ColumnOf): string {
  const values = columnOf(registryTab, 'value');
  const sign = registryWords.unconfirmed.replace(/"/g, '""');
  const marks = `LEN(${values})-LEN(SUBSTITUTE(${values},"${sign}",""))`;
  const isOfReport = `(${columnOf(registryTab, 'datum')}="${registryWords.statusesOf(report)}")`;
  return `IFERROR(SUMPRODUCT(${isOfReport}*(${marks}))/${registryWords.unconfirmed.length},0)`;
}

/** " · Traídos por confirmar: 12", or nothing where there are none. */
function unconfirmedWords(report: number, columnOf: ColumnOf): string {
  const count = unconfirmedCount(report, columnOf);
  return `IF(${count}=0,""," · ${headTexts.unconfirmed}"&${count})`;
}

/** "Fecha de corte: 09/06/2023", or nothing where there is no such day. */
function labelledDay(label: string, day: FormulaCell): string {
  const text = dayText(day);
  return `IF(${text}="",""," · ${label}"&${text})`;
}

function linesOf({ round, frame }: CountedReport, columnOf: ColumnOf): HeadLine[] {
  const { cutOff, updated, notice } = titleCells(round.number, columnOf);
  const total = (row: number, column: number): string =>
    qualifiedAddress({ tab: frame.tab, row, column, rows: 1, columns: 1 });
  const share = total(frame.complianceRow, frame.complianceColumn);
  const cells = `${toolCount(frame, fromElsewhere)}*COUNTA(${nameCells(frame, fromElsewhere)})`;
  const days = `${labelledDay(headTexts.cutOff, cutOff)}&${labelledDay(headTexts.updated, updated)}`;
  const blanks = `" · ${headTexts.blanks}"&${total(frame.blanksRow, frame.blanksColumn)}&" de "&${cells}&"${headTexts.cells}"`;
  const shown = notice.formula.slice(1);
  return [
    {
      openings: [headOpenings.report],
      text: { formula: `="${headOpenings.report}${round.number}"&${days}` },
      style: { bold: true, fontSize: 11 },
    },
    {
      openings: [headOpenings.whole],
      text: {
        formula: `="${headOpenings.whole}"&IFERROR(ROUND(100*${share},1)&" %","–")&${blanks}&${unconfirmedWords(round.number, columnOf)}`,
      },
      style: { fontSize: 11 },
    },
    {
      openings: [headOpenings.notice, headOpenings.source],
      text: { formula: `=IF(${shown}="","${headTexts.source}","${headOpenings.notice}"&${shown})` },
      style: { bold: true, fontColour: look.notice.fontColour },
    },
  ];
}

interface Head {
  readonly edits: WorkbookEdit[];
  /** Rows pushed in for lines that someone removed. */
  readonly added: number;
}

function rowOfLine({ cells }: TabContent, { openings }: HeadLine, below: number, column: number): number | null {
  for (let row = below + 1; row <= Math.min(cells.length, below + headRows * 4); row += 1) {
    const text = cellText(cells[row - 1]?.[column - 1]);
    if (openings.some((opening) => text.startsWith(opening))) return row;
  }
  return null;
}

/** @returns the edits that write title and lines over the tables of a tab that is made anew */
export function newHeadEdits(tab: string, title: string, report: CountedReport, columnOf: ColumnOf): WorkbookEdit[] {
  const lines = linesOf(report, columnOf);
  const cells: CellInput[][] = [[title], ...lines.map(({ text }) => [text])];
  const line = (row: number) => ({ tab, row, column: 1, rows: 1, columns: 1 });
  const styles = [{ fontColour: look.title.fontColour, bold: true, fontSize: 16 }, ...lines.map(({ style }) => style)];
  return [
    ...styles.map((style, index): WorkbookEdit => ({ kind: 'style', area: line(index + 1), style })),
    { kind: 'write', at: line(1), cells },
  ];
}

/** @returns the edits that bring the lines under the title up to date, wherever people have pushed them */
export function headEdits(tab: TabContent, title: string, report: CountedReport, columnOf: ColumnOf): Head {
  const { row, column } = findText(tab, title) ?? { row: 1, column: 1 };
  const lines = linesOf(report, columnOf);
  const found = lines.map((line) => rowOfLine(tab, line, row, column));
  const lost = lines.filter((_, index) => found[index] === null);
  const at = (line: number) => ({ tab: tab.name, row: line, column, rows: 1, columns: 1 });
  const written = lines.flatMap(({ text }, index): WorkbookEdit[] => {
    const place = found[index];
    return place === null || place === undefined ? [] : [{ kind: 'write', at: at(place), cells: [[text]] }];
  });
  if (lost.length === 0) return { edits: written, added: 0 };
  const restored = lost.flatMap(({ text, style }, index): WorkbookEdit[] => [
    { kind: 'style', area: at(row + 1 + index), style },
    { kind: 'write', at: at(row + 1 + index), cells: [[text]] },
  ]);
  const room: WorkbookEdit = { kind: 'insert-rows', tab: tab.name, row: row + 1, count: lost.length };
  return { edits: [...written, room, ...restored], added: lost.length };
}
