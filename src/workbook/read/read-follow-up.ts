import type { Equivalence } from '../../domain/model/equivalence';
import type { FollowUp } from '../../domain/model/follow-up';
import { sameText } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { reportOfTab } from '../layout/matrix-tab';
import {
  advancesTab,
  equivalenceTab,
  evidenceTab,
  findingsTab,
  legendTab,
  modelTab,
  municipalitiesTab,
  photosTab,
  phrasesTab,
  registryTab,
  roundsTab,
  settingsTab,
} from '../layout/tabs';
import { readRegistry } from '../log/registry';
import { isOfWholeList, type WorkbookProblem } from '../problems';
import { annexKind, readAnnexes } from './read-annexes';
import { readCatalogue } from './read-catalogue';
import { readIssuedDocuments, type IssuedDocument } from './read-issued-documents';
import { readLegends } from './read-legends';
import { readMunicipalities } from './read-municipalities';
import { readEquivalences } from './read-equivalences';
import { readOpenFindings } from './read-open-findings';
import { knownNames } from './read-owned-rows';
import { readAdvances, readEvidence, readPhotos, readPhrases } from './read-records';
import { readRound } from './read-round';
import { readRounds } from './read-rounds';
import { readSettings } from './read-settings';

/** All that was read, and everything that is wrong with it; a caller decides what it can do without. */
export interface ReadFollowUp {
  readonly followUp: FollowUp;
  readonly problems: readonly WorkbookProblem[];
  /** The documents made so far; none where their tab was not asked for. */
  readonly issued: readonly IssuedDocument[];
}

/** The lists that records are read from; the log is written by the add-on and can be very long. */
const recordLists = [
  municipalitiesTab,
  modelTab,
  roundsTab,
  legendTab,
  advancesTab,
  evidenceTab,
  photosTab,
  phrasesTab,
  settingsTab,
  equivalenceTab,
  findingsTab,
  // Tells which states nobody has confirmed.
  registryTab,
].map(({ name }) => name);

/** @returns whether records are read from that tab: the rest of the spreadsheet need not be asked for */
export function holdsRecords(tab: string): boolean {
  return reportOfTab(tab) !== null || annexKind(tab) !== null || recordLists.some((name) => sameText(name, tab));
}

const empty: FollowUp = {
  catalogue: { dimensions: [], tools: [] },
  municipalities: [],
  rounds: [],
  advances: [],
  evidence: [],
  photos: [],
  annexes: [],
  phrases: [],
  equivalences: null,
  openFindings: [],
  settings: new Map(),
};

/** Reads the whole workbook into records. Nothing is written, nothing is guessed. */
export function readFollowUp(content: WorkbookContent): ReadFollowUp {
  const problems: WorkbookProblem[] = [];
  const lists = { municipalities: readMunicipalities(content, problems), catalogue: readCatalogue(content, problems) };
  const legends = readLegends(content, problems);
  const reports = readRounds(content, problems);
  // Without these lists nothing else can be judged: their own problem is told, not what follows from it.
  if (problems.some(isOfWholeList)) {
    return { followUp: { ...empty, ...lists }, problems, issued: [] };
  }
  if (reports.length === 0) problems.push({ kind: 'no-rows', tab: roundsTab.name });
  const known = knownNames(lists);
  const recorded = readRegistry(content);
  const rounds = reports.flatMap((round) => {
    const legend = legends.find(({ report }) => report === round.number);
    return readRound(content, round, legend, { ...known, recorded }, problems) ?? [];
  });
  const followUp = {
    ...lists,
    rounds,
    advances: readAdvances(content, known, problems),
    evidence: readEvidence(content, known, problems),
    photos: readPhotos(content, known, problems),
    annexes: readAnnexes(content, known, problems),
    phrases: readPhrases(content, problems),
    equivalences: equivalencesIn(content),
    openFindings: readOpenFindings(content, known),
    settings: readSettings(content, problems),
  };
  return { followUp, problems, issued: readIssuedDocuments(content, lists.municipalities) };
}

/** What is wrong with the map keeps reports from being compared, and nothing else from being done: who compares tells it. */
function equivalencesIn(content: WorkbookContent): Equivalence[] | null {
  const problems: WorkbookProblem[] = [];
  const equivalences = readEquivalences(content, problems);
  return problems.length > 0 ? null : equivalences;
}
