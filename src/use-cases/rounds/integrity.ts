import { formatShortDate } from '../../domain/model/civil-date';
import { roundFingerprintSource } from '../../domain/model/round-fingerprint';
import type { ReportRound } from '../../domain/model/round';
import type { Services } from '../../services/services';
import { roundTexts } from '../../texts/rounds';
import type { WorkbookEdit } from '../../workbook/edits';
import type { TabContent } from '../../workbook/grid';
import { reportTab } from '../../workbook/layout/matrix-tab';
import { roundsTab } from '../../workbook/layout/tabs';
import { rawText } from '../../workbook/log/raw-text';
import { statusCells } from '../../workbook/log/status-cells';
import { textEdits } from '../../workbook/plan/marks';
import { fixedTotalsHold } from '../../workbook/plan/rounds/fixed-totals-hold';
import { locateMatrix, type MatrixGeometry } from '../../workbook/read/locate-matrix';
import { ownTools } from '../../workbook/read/own-tools';
import type { KnownNames } from '../../workbook/read/read-owned-rows';
import { requireTable } from '../../workbook/tables/find-table';
import { rowReaders } from '../../workbook/tables/read-row';
import type { EditContext } from '../editing/edit-context';
import { totalsOf } from './round-totals';

type FingerprintServices = Pick<Services, 'documents' | 'clock'>;

/** A report's tab, where its parts are, and the names it is read by: its tools are those of its own tab. */
interface LocatedTab {
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly known: KnownNames;
}

function locate({ number }: ReportRound, { content, known }: EditContext): LocatedTab | null {
  const tab = reportTab(content, number);
  const found = tab ? locateMatrix(tab, number, known.catalogue, []) : null;
  if (!tab || !found) return null;
  const { geometry, catalogue } = ownTools(tab, found, known.catalogue);
  return { tab, geometry, known: { ...known, catalogue } };
}

/** @returns what tells whether a report still says what it says now; null where its tab cannot be read */
export function fingerprintOf(
  round: ReportRound,
  context: EditContext,
  { documents }: Pick<Services, 'documents'>,
): string | null {
  const located = locate(round, context);
  if (!located) return null;
  const { tab, geometry, known } = located;
  const legend = context.legends.find(({ report }) => report === round.number) ?? null;
  // By the names as the tab has them: mending one in the list of municipalities changes no report.
  const statuses = statusCells(tab, geometry, known).map(({ row, toolCode, text }) => {
    return { name: rawText(tab.cells[row - 1]?.[geometry.municipalityColumn - 1]), toolCode, text };
  });
  return documents.fingerprint(roundFingerprintSource({ round, legend, statuses }));
}

/** Whether the published figures still are what the closed matrix adds up to. */
function keepsItsTotals(round: ReportRound, context: EditContext): boolean {
  const located = locate(round, context);
  const legend = context.legends.find(({ report }) => report === round.number);
  const totals = located && legend ? totalsOf({ ...located, legend }, located.known) : null;
  return located !== null && totals !== null && fixedTotalsHold(located.tab, located.geometry, totals);
}

/** @returns the closed reports that no longer say what they said when the menu closed them, or whose fixed totals do not */
export function changedClosedReports(context: EditContext, services: Pick<Services, 'documents'>): number[] {
  return context.rounds
    .filter(({ situation, isSealed }) => situation === 'closed' && isSealed)
    .filter((round) => {
      const isAsItWas = fingerprintOf(round, context, services) === round.fingerprint;
      return !isAsItWas || !keepsItsTotals(round, context);
    })
    .map(({ number }) => number);
}

/** @returns the edits that show in "Reportes", for each report closed by the menu, whether it is as it was; none for a word that is there */
export function integrityEdits(
  context: EditContext,
  changed: readonly number[],
  { clock }: FingerprintServices,
): WorkbookEdit[] {
  const table = requireTable(context.content, roundsTab, []);
  if (!table) return [];
  const today = formatShortDate(clock.today());
  const sealed = new Set(context.rounds.filter(({ isSealed }) => isSealed).map(({ number }) => number));
  const cells = rowReaders(table, []).flatMap((row) => {
    const report = row.number('number');
    if (report === null || !sealed.has(report)) return [];
    const text = changed.includes(report) ? roundTexts.changedSince(today) : roundTexts.sameSince(today);
    return text === row.text('integrity') ? [] : [{ row: row.row, column: table.columns.integrity, text }];
  });
  return textEdits(table.tab, cells);
}
