import type { Legend } from '../../domain/model/legend';
import type { ReportRound } from '../../domain/model/round';
import type { WorkbookEdit } from '../edits';
import type { TabContent, WorkbookContent } from '../grid';
import { reportTab } from '../layout/matrix-tab';
import { legendTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { locateMatrix, noteColumnProblems } from '../read/locate-matrix';
import { matchRows } from '../read/match-rows';
import { readLegends } from '../read/read-legends';
import { readKnownNames } from '../read/read-known-names';
import type { KnownNames } from '../read/read-owned-rows';
import { readRounds } from '../read/read-rounds';
import { isEmptyTab } from '../tables/find-table';
import { columnReference } from './column-reference';
import { extendMatrixEdits } from './extend-matrix';
import { newMatrixEdits, type NewMatrix } from './new-matrix';

/** What an open report lacks; nothing where it holds a name or a column that must be mended first. */
function extensionEdits(
  tab: TabContent,
  legend: Legend,
  known: KnownNames,
  problems: WorkbookProblem[],
): WorkbookEdit[] {
  const found: WorkbookProblem[] = [];
  const { catalogue, municipalities } = known;
  const geometry = locateMatrix(tab, legend.report, catalogue, found);
  const rows = geometry ? matchRows(tab, geometry, known.findMunicipality, found) : [];
  // What is merely missing is what is planned here; what cannot be known must be mended first.
  if (geometry && geometry.toolColumns.size > 0) noteColumnProblems(tab, geometry, catalogue, false, found);
  const [firstTool] = catalogue.tools;
  if (geometry?.toolColumns.size === 0 && firstTool) {
    found.push({ kind: 'missing-header', tab: tab.name, header: `${firstTool.code} ${firstTool.name}` });
  }
  if (geometry?.rows.length === 0) found.push({ kind: 'no-rows', tab: tab.name });
  problems.push(...found);
  if (!geometry || found.length > 0) return [];
  const present = new Set(rows.map(({ municipality }) => municipality.name));
  const absent = municipalities.filter(({ name }) => !present.has(name));
  return extendMatrixEdits({ tab, geometry, catalogue, absent, legend });
}

function roundEdits(
  content: WorkbookContent,
  round: ReportRound,
  legend: Legend,
  known: KnownNames,
  problems: WorkbookProblem[],
): WorkbookEdit[] {
  const tab = reportTab(content, round.number);
  // A closed report is left as it stood at its cut-off.
  if (tab && !isEmptyTab(tab)) return round.situation === 'closed' ? [] : extensionEdits(tab, legend, known, problems);
  const { municipalities, catalogue } = known;
  const columnOf: NewMatrix['columnOf'] = (list, key) => columnReference(content, list, key);
  const place = { report: round.number, position: round.number - 1, emptyTab: tab?.name ?? null };
  return newMatrixEdits({ ...place, municipalities, catalogue, legend, columnOf });
}

/**
 * Plans the tab of every report of the list "Reportes": made where it is not there, completed
 * where it is open and lacks something.
 * @param content the spreadsheet with its lists already whole
 * @param isWanted which reports, by number; left out: all
 */
export function planMatrices(
  content: WorkbookContent,
  problems: WorkbookProblem[],
  isWanted: (report: number) => boolean = () => true,
): WorkbookEdit[] {
  const known = readKnownNames(content, problems);
  const legends = readLegends(content, problems);
  const rounds = readRounds(content, problems).filter(({ number }) => isWanted(number));
  if (known.municipalities.length === 0 || known.catalogue.tools.length === 0) return [];
  return rounds.flatMap((round) => {
    const legend = legends.find(({ report }) => report === round.number);
    if (legend) return roundEdits(content, round, legend, known, problems);
    problems.push({ kind: 'missing-legend', report: round.number, tab: legendTab.name });
    return [];
  });
}
