import { isFresh } from '../../domain/links/memory/freshness';
import { sameText } from '../../domain/model/same-text';
import type { Selection, Services } from '../../services/services';
import { checkTexts } from '../../texts/check-links';
import { messages } from '../../texts/messages';
import type { WorkbookContent } from '../../workbook/grid';
import { linksTab } from '../../workbook/layout/links-tab';
import { advancesTab, evidenceTab } from '../../workbook/layout/tabs';
import { readLinks, type LinkRow, type ListedLinks } from '../../workbook/links/link-row';
import { advanceLinkUses, evidenceLinkUses, type LinkUse } from '../../workbook/links/link-uses';
import { linksEdits } from '../../workbook/links/plan-links';
import { nextRun, queuedLinks } from '../../workbook/links/queue-links';
import type { WorkbookProblem } from '../../workbook/problems';
import { jobUnderWay, startJob, type QueuedJob } from '../jobs/start-job';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';

/** Every tab that cites links or tells of them. */
const readTabs = [linksTab.name, evidenceTab.name, advancesTab.name];

/** What is cited, and what is known of it. */
interface Cited {
  readonly content: WorkbookContent;
  readonly listed: ListedLinks;
  readonly uses: readonly LinkUse[];
  readonly problems: readonly WorkbookProblem[];
}

type IsQueued = (link: Pick<LinkRow, 'address' | 'memory'>) => boolean;

function readCited({ workbook }: Services): Cited {
  const content = workbook.read((tab) => readTabs.some((name) => sameText(name, tab)));
  const problems: WorkbookProblem[] = [];
  const listed = readLinks(content, problems);
  const uses = [
    ...evidenceLinkUses(content, workbook.readLinks, problems),
    ...advanceLinkUses(content, workbook.readLinks, problems),
  ];
  return { content, listed, uses, problems };
}

/** "Validar ligas": visits every link that is cited, but those that were visited within a day, unless that is asked for. */
export function checkLinks(services: Services): Outcome {
  const busy = runningAlready(services);
  if (busy) return busy;
  const now = services.clock.now();
  const fresh = citedLinks(services).filter(({ memory }) => memory !== null && isFresh(memory.checkedAt, now));
  const again = fresh.length > 0 ? services.screen.confirm(checkTexts.title, checkTexts.askFresh(fresh.length)) : true;
  if (again === null) return { kind: 'cancelled' };
  const isDue: IsQueued = ({ memory }) => again || memory === null || !isFresh(memory.checkedAt, now);
  return startJob(services, 'links', () => queueLinks(services, () => isDue));
}

/** The links that cells cited when they were last looked for. What is wrong with the tab is told once it is to be written. */
function citedLinks({ workbook }: Services): readonly LinkRow[] {
  const content = workbook.read((tab) => sameText(linksTab.name, tab));
  return readLinks(content, []).rows.filter(({ uses }) => uses !== '');
}

/** "Validar ligas de la selección": visits the links of the rows that are selected, however fresh their verdicts are. */
export function checkSelectedLinks(services: Services): Outcome {
  const busy = runningAlready(services);
  if (busy) return busy;
  const selection = services.workbook.selection();
  if (selection === null || !readTabs.some((name) => sameText(name, selection.tab))) {
    return { kind: 'refused', title: checkTexts.cannotCheck, message: checkTexts.selectRows };
  }
  const isSelected = (cited: Cited): IsQueued => {
    const keys = selectedKeys(cited, selection);
    return ({ address }) => keys.has(address);
  };
  return startJob(services, 'links', () => queueLinks(services, isSelected));
}

function selectedKeys({ listed, uses }: Cited, { tab, row, rows }: Selection): Set<string> {
  const isIn = (at: number): boolean => at >= row && at < row + rows;
  const ofTab = sameText(tab, linksTab.name)
    ? listed.rows.filter((link) => isIn(link.row)).map(({ address }) => address)
    : uses.filter((use) => sameText(use.tab, tab) && isIn(use.row)).map(({ key }) => key);
  return new Set(ofTab);
}

/** @returns what to say of a job that is under way or stopped; null where there is none */
function runningAlready(services: Services): Outcome | null {
  return jobUnderWay(services, 'links', () =>
    services.workbook.tabNames().some((name) => sameText(name, linksTab.name)),
  );
}

/** Lists every link that is cited in the tab "Ligas", and marks there those of the run that begins. */
function queueLinks(services: Services, queue: (cited: Cited) => IsQueued): Outcome | QueuedJob {
  const cited = readCited(services);
  if (cited.problems.length > 0) return refuse(checkTexts.cannotCheck, cited.problems);
  const run = nextRun(cited.listed);
  const links = queuedLinks(cited.listed, cited.uses, run, queue(cited));
  const { workbook } = services;
  const afterEvidence = workbook.tabNames().findIndex((name) => sameText(name, evidenceTab.name)) + 1;
  const isWritten = workbook.tryApply(linksEdits(cited.content, cited.listed, links, afterEvidence));
  if (!isWritten) return { kind: 'refused', title: checkTexts.cannotCheck, message: messages.refusedEdit };
  const total = links.filter(({ queued }) => queued === run).length;
  if (total === 0) return { kind: 'told', title: checkTexts.title, message: checkTexts.nothingToCheck };
  return { kind: 'queued', run, total, remarks: [] };
}
