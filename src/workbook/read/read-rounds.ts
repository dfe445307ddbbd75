import { HIGHEST_ORDINAL } from '../../domain/evidence/spanish-ordinal';
import type { CivilDate } from '../../domain/model/civil-date';
import type { ReportRound } from '../../domain/model/round';
import { normalise } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { listTab } from '../layout/tab-spec';
import { roundsTab, situations } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders, type RowReader } from '../tables/read-row';

/** What a report is read from: without the other columns of its list nothing goes wrong. */
const { number, cutOff, updated, situation, closedOn, closedBy, fingerprint } = roundsTab.columns;
const readColumns = listTab(roundsTab.name, {
  number,
  cutOff,
  updated,
  situation,
  closedOn,
  closedBy,
  fingerprint,
});

/** What the menu writes of a closing: while any of it stands, a report is known to have been closed by the menu. */
const sealColumns = ['closedOn', 'closedBy', 'fingerprint'] as const;

type RoundRow = RowReader<keyof typeof readColumns.columns>;

function readSituation(row: RoundRow): ReportRound['situation'] {
  const text = row.text('situation').trim();
  if (text === '' || normalise(text) === normalise(situations.open)) return 'open';
  if (normalise(text) !== normalise(situations.closed)) {
    row.fail('situation', { kind: 'not-one-of', found: text, choices: Object.values(situations) });
  }
  return 'closed';
}

/** Reports are told by their ordinal in words, which goes up to 199. */
function readNumber(row: RoundRow): number | null {
  const number = row.number('number');
  const isOrdinal = number !== null && Number.isInteger(number) && number >= 1 && number <= HIGHEST_ORDINAL;
  if (number === null || isOrdinal) return number;
  return row.fail('number', { kind: 'not-a-report-number', found: String(number) }, null);
}

function readRound(row: RoundRow, number: number, cutOff: CivilDate): ReportRound {
  const fingerprint = row.text('fingerprint').trim();
  const isSealed = sealColumns.some((column) => row.text(column).trim() !== '');
  return { number, cutOff, updated: row.date('updated'), situation: readSituation(row), fingerprint, isSealed };
}

/** Reads the tab "Reportes", in order of report number. A report without a cut-off date is a problem. */
export function readRounds(content: WorkbookContent, problems: WorkbookProblem[]): ReportRound[] {
  const table = requireTable(content, readColumns, problems);
  if (!table) return [];
  const found = new Map<number, { round: ReportRound; row: number }>();
  for (const row of rowReaders(table, problems)) {
    const number = readNumber(row);
    const cutOff = row.required('cutOff') === '' ? null : row.date('cutOff');
    const earlier = number === null ? undefined : found.get(number);
    if (earlier) row.fail('number', { kind: 'duplicate', found: String(number), firstRow: earlier.row });
    if (number === null || cutOff === null || earlier) continue;
    found.set(number, { round: readRound(row, number, cutOff), row: row.row });
  }
  return [...found.values()].map(({ round }) => round).sort((a, b) => a.number - b.number);
}
