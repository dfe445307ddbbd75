import type { Legend } from '../../domain/model/legend';
import type { ReportRound } from '../../domain/model/round';
import type { WorkbookEdit } from '../edits';
import type { WorkbookContent } from '../grid';
import { reportOfTab } from '../layout/matrix-tab';
import type { ListTab } from '../layout/tab-spec';
import { legendTab } from '../layout/tabs';
import { columnLetters } from '../place';
import type { WorkbookProblem } from '../problems';
import { locateMatrix } from '../read/locate-matrix';
import { readCatalogue } from '../read/read-catalogue';
import { readLegends } from '../read/read-legends';
import { readMunicipalities } from '../read/read-municipalities';
import type { KnownNames } from '../read/read-owned-rows';
import { readRounds } from '../read/read-rounds';
import { isEmptyTab } from '../tables/find-table';
import { placeOfColumn } from '../tables/place-of-column';
import { extendMatrixEdits } from './extend-matrix';
import { newMatrixEdits, type NewMatrix } from './new-matrix';

/** @returns a whole column of a list in A1 notation, wherever people have moved it: "'Reportes'!$B:$B" */
function columnReference<Key extends string>(content: WorkbookContent, list: ListTab<Key>, key: Key): string {
  const { tab, column } = placeOfColumn(content, list, key);
  const letters = columnLetters(column);
  return `'${tab}'!$${letters}:$${letters}`;
}

function roundEdits(
  content: WorkbookContent,
  round: ReportRound,
  legend: Legend,
  known: KnownNames,
  problems: WorkbookProblem[],
): WorkbookEdit[] {
  const tab = content.find(({ name }) => reportOfTab(name) === round.number);
  const isInUse = tab !== undefined && !isEmptyTab(tab);
  if (!isInUse) {
    const columnOf: NewMatrix['columnOf'] = (list, key) => columnReference(content, list, key);
    return newMatrixEdits({ report: round.number, position: round.number - 1, ...known, legend, columnOf });
  }
  const geometry = locateMatrix(tab, round.number, known.catalogue, problems);
  // A closed report is left as it stood at its cut-off.
  if (!geometry || round.situation === 'closed') return [];
  return extendMatrixEdits({ tab, geometry, ...known, legend });
}

/**
 * Plans the tab of every report of the list "Reportes": made where it is not there, completed
 * where it is open and lacks something.
 * @param content the spreadsheet with its lists already whole
 */
export function planMatrices(content: WorkbookContent, problems: WorkbookProblem[]): WorkbookEdit[] {
  const known = { municipalities: readMunicipalities(content, problems), catalogue: readCatalogue(content, problems) };
  const legends = readLegends(content, problems);
  return readRounds(content, problems).flatMap((round) => {
    const legend = legends.find(({ report }) => report === round.number);
    if (legend) return roundEdits(content, round, legend, known, problems);
    problems.push({ kind: 'missing-legend', report: round.number, tab: legendTab.name });
    return [];
  });
}
