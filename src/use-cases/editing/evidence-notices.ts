import { readSpanishDate } from '../../domain/evidence/spanish-date';
import { nameWithKey } from '../../domain/model/find-municipality';
import { editTexts } from '../../texts/edits';
import { evidenceTab } from '../../workbook/layout/tabs';
import type { KnownNames } from '../../workbook/read/read-owned-rows';
import { cellText } from '../../workbook/tables/cell-text';
import { findTab, locateTable } from '../../workbook/tables/find-table';
import type { CellContent } from '../../workbook/grid';
import type { EditContext } from './edit-context';
import { isEdited, type SheetEdit } from './sheet-edit';

/** What is wrong with a cell as it was typed; null where nothing is. */
type CellJudge = (cell: CellContent, known: KnownNames) => string | null;

const judgeMunicipality: CellJudge = (cell, { findMunicipality }) => {
  const match = findMunicipality(cellText(cell).trim());
  if (match.kind === 'found') return null;
  if (match.kind === 'unknown') return editTexts.unknownEvidenceOwner(match.name, 'Municipios');
  return editTexts.sharedName(match.name, match.municipalities.map(nameWithKey));
};

const judgeTool: CellJudge = (cell, { findTool }) => {
  const text = cellText(cell).trim();
  return findTool(text) ? null : editTexts.unknownEvidenceOwner(text, 'Modelo');
};

const judgeDate: CellJudge = (cell) => {
  if (typeof cell === 'object' && 'date' in cell) return null;
  const text = cellText(cell).trim();
  return readSpanishDate(text).kind === 'date' ? null : editTexts.noDate(text);
};

/** The columns that are judged as they are typed. */
const judges = {
  municipality: judgeMunicipality,
  tool: judgeTool,
  actDate: judgeDate,
  gazetteDate: judgeDate,
} as const satisfies Partial<Record<keyof typeof evidenceTab.columns, CellJudge>>;

/** Told at once: more would not be read. */
const toldAtOnce = 3;

/** @returns what is said of the edited cells that nobody could read: names, codes and days that are none; a blank is never wrong */
export function evidenceNotices(edit: SheetEdit, { content, known }: EditContext): string[] {
  const tab = findTab(content, evidenceTab.name);
  const table = tab && locateTable(tab, evidenceTab);
  if (!table) return [];
  const sentences = new Set<string>();
  for (const key of Object.keys(judges) as (keyof typeof judges)[]) {
    const column = table.columns[key];
    if (column === undefined) continue;
    table.cells.forEach((line, index) => {
      const cell = line[column - 1] ?? '';
      const isJudged = index >= table.headerRow && cell !== '' && isEdited(edit, { row: index + 1, column });
      const sentence = isJudged ? judges[key](cell, known) : null;
      if (sentence !== null) sentences.add(sentence);
    });
  }
  const told = [...sentences];
  return told.length <= toldAtOnce
    ? told
    : [...told.slice(0, toldAtOnce), editTexts.moreNotices(told.length - toldAtOnce)];
}
