import type { Advance, Evidence, Photo, YearPhrase } from '../../domain/model/follow-up';
import { isProof } from '../../domain/model/proof';
import type { WorkbookContent } from '../grid';
import { advancesTab, evidenceTab, phrasesTab, photosTab } from '../layout/tabs';
import { rawText } from '../log/raw-text';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders } from '../tables/read-row';
import { readOwnedRows, type KnownNames, type RowOwner } from './read-owned-rows';

/** Reads the tab "Avances". */
export function readAdvances(content: WorkbookContent, known: KnownNames, problems: WorkbookProblem[]): Advance[] {
  const table = requireTable(content, advancesTab, problems);
  if (!table) return [];
  return readOwnedRows(table, known, problems, (row, owner) => ({
    ...owner,
    row: row.row,
    text: row.text('text'),
  }));
}

/** Reads the tab "Evidencias". */
export function readEvidence(content: WorkbookContent, known: KnownNames, problems: WorkbookProblem[]): Evidence[] {
  const table = requireTable(content, evidenceTab, problems);
  if (!table) return [];
  return readOwnedRows(table, known, problems, (row, owner) => ({
    ...owner,
    row: row.row,
    description: row.text('description'),
    session: row.text('session'),
    actDate: row.date('actDate'),
    gazetteDate: row.date('gazetteDate'),
    annex: row.text('annex'),
    link: row.text('link'),
    linkVerdict: row.text('linkVerdict'),
    checkedOn: row.date('checkedOn'),
    detail: row.text('detail'),
  }));
}

/** Reads whose each evidence of the tab "Evidencias" is; what it says needs not be understood to be counted. */
export function readEvidenceOwners(
  content: WorkbookContent,
  known: KnownNames,
  problems: WorkbookProblem[],
): RowOwner[] {
  const table = requireTable(content, evidenceTab, problems);
  if (!table) return [];
  const rows = readOwnedRows(table, known, problems, ({ row }, owner) => {
    const cells = table.cells[row - 1] ?? [];
    return { owner, isProof: isProof((field) => rawText(cells[table.columns[field] - 1])) };
  });
  return rows.filter((row) => row.isProof).map(({ owner }) => owner);
}

/** Reads the tab "Imágenes". */
export function readPhotos(content: WorkbookContent, known: KnownNames, problems: WorkbookProblem[]): Photo[] {
  const table = requireTable(content, photosTab, problems);
  if (!table) return [];
  return readOwnedRows(table, known, problems, (row, owner) => ({
    ...owner,
    image: row.text('image'),
    caption: row.text('caption'),
  }));
}

/** Reads the tab "Lemas": the phrase of each year. */
export function readPhrases(content: WorkbookContent, problems: WorkbookProblem[]): YearPhrase[] {
  const table = requireTable(content, phrasesTab, problems);
  if (!table) return [];
  return rowReaders(table, problems).flatMap((row) => {
    const year = row.number('year');
    return year === null ? [] : [{ year, phrase: row.text('phrase').trim() }];
  });
}
