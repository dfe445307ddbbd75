import { findAddresses } from '../../domain/links/address/find-addresses';
import { whyUncheckable } from '../../domain/links/address/reach';
import { readAddress, type WebAddress } from '../../domain/links/address/web-address';
import { toolKeywords } from '../../domain/links/content-proof/tool-keywords';
import type { LinkCheck } from '../../domain/links/memory/link-memory';
import { remember } from '../../domain/links/memory/remember';
import { LinkRun, type VisitedLink } from '../../domain/links/waves/link-run';
import { toolFinder } from '../../domain/model/find-tool';
import { sameText } from '../../domain/model/same-text';
import type { JobResult } from '../../jobs/job-state';
import type { JobPast, JobStop, JobTask, OpenedJob } from '../../jobs/job-task';
import type { WebService } from '../../services/web';
import type { ClockService, WorkbookService } from '../../services/services';
import { jobTexts } from '../../texts/jobs';
import { linkTexts } from '../../texts/links';
import { problemList } from '../../texts/problems';
import type { WorkbookContent } from '../../workbook/grid';
import { linksTab } from '../../workbook/layout/links-tab';
import { evidenceTab, modelTab } from '../../workbook/layout/tabs';
import { readLinks, type LinkRow, type ListedLinks } from '../../workbook/links/link-row';
import { evidenceLinkUses, type LinkUse } from '../../workbook/links/link-uses';
import { evidenceEdits } from '../../workbook/links/plan-evidence';
import { linksEdits } from '../../workbook/links/plan-links';
import type { WorkbookProblem } from '../../workbook/problems';
import { readCatalogue } from '../../workbook/read/read-catalogue';
import { requireTable } from '../../workbook/tables/find-table';
import { judgeVisit, type Expectation } from './judge-visit';
import { linkDetailText } from './link-detail';
import { LinkWork, shortKey } from './link-work';

export interface LinkTaskServices {
  readonly workbook: WorkbookService;
  readonly web: WebService;
  readonly clock: ClockService;
}

const neededTabs = [linksTab.name, evidenceTab.name, modelTab.name];

type Result = JobResult<LinkCheck>;

/** Visiting the links that are queued in the tab "Ligas": opened and written anew by each execution. */
export function linkTask({ workbook, web, clock }: LinkTaskServices): JobTask<LinkCheck> {
  const read = (): WorkbookContent => workbook.read((tab) => neededTabs.some((name) => sameText(name, tab)));
  const usesIn = evidenceUses(workbook);
  return {
    open: (past) => {
      const content = read();
      const problems: WorkbookProblem[] = [];
      const listed = readLinks(content, problems);
      const uses = usesIn(content, problems);
      const stop = stopOf(listed, problems);
      return stop ?? openWork(web, past, leftOf(listed, past), expectationsOf(content, uses));
    },
    write: (results) => {
      const content = read();
      const problems: WorkbookProblem[] = [];
      const listed = readLinks(content, problems);
      const edits = resultEdits(content, listed, results, usesIn, clock, problems);
      const stop = stopOf(listed, problems);
      if (stop) return stop;
      return workbook.tryApply(edits)
        ? { kind: 'written' }
        : { kind: 'stop', remark: jobTexts.kinds.links.protectedSheet };
    },
  };
}

type UsesIn = (content: WorkbookContent, problems: WorkbookProblem[]) => readonly LinkUse[];

/** What of a row of evidence tells what it cites, and for whom. */
const citing = ['municipality', 'tool', 'link', 'actDate', 'gazetteDate'] as const;

/** What the evidence cites, looked for anew only where its rows are not as they were minutes ago in the same execution. */
function evidenceUses({ readLinks: carried }: WorkbookService): UsesIn {
  let last = { rows: '', uses: [] as readonly LinkUse[] };
  return (content, problems) => {
    const table = requireTable(content, evidenceTab, []);
    const rows = table && JSON.stringify(table.cells.map((row) => citing.map((key) => row[table.columns[key] - 1])));
    if (rows === null || rows !== last.rows) {
      last = { rows: rows ?? '', uses: evidenceLinkUses(content, carried, problems) };
    }
    return last.uses;
  };
}

/** @returns what to tell where the sheet is not as a job that began left it; null where it is */
function stopOf({ table }: ListedLinks, problems: readonly WorkbookProblem[]): JobStop | null {
  if (problems.length > 0) return { kind: 'stop', remark: problemList(problems) };
  return table === null ? { kind: 'stop', remark: jobTexts.kinds.links.lostTab } : null;
}

/** The addresses of this run that nobody has visited yet. */
function leftOf({ rows }: ListedLinks, { run, journal }: JobPast<LinkCheck>): string[] {
  const brought = new Set(journal.map(({ key }) => key));
  return rows
    .filter((row) => row.queued === run && row.run !== run && !brought.has(row.address))
    .map(({ address }) => address);
}

function openWork(
  web: WebService,
  { suspects, parked }: JobPast<LinkCheck>,
  left: readonly string[],
  expectations: ReadonlyMap<string, readonly Expectation[]>,
): OpenedJob<LinkCheck> {
  const settled: Result[] = [];
  // By the address as it is visited, the address as the sheet has it.
  const visits = new Map<string, { readonly key: string; readonly at: WebAddress }>();
  for (const key of left) {
    const at = readAddress(key);
    const result = at === null || whyUncheckable(at) !== null ? unvisitedResult(key) : parkedResult(key, at, parked);
    if (result !== null) settled.push(result);
    else if (at !== null) visits.set(at.href, { key, at });
  }
  const addresses = Array.from(visits.values(), ({ at }) => at);
  const alone = new Set(Array.from(visits.keys()).filter((href) => suspects.has(shortKey(href))));
  const judge = (visited: VisitedLink): Result => {
    const key = visits.get(visited.facts.asked)?.key ?? visited.facts.asked;
    return resultOf(key, judgeVisit(visited, expectations.get(key) ?? []));
  };
  const work = new LinkWork(web, new LinkRun(addresses, alone), judge, settled);
  return { kind: 'work', work, left: new Set(Array.from(visits.keys(), shortKey)) };
}

const unvisited = { contents: '', leadsTo: '', status: null, type: '', length: null, fingerprint: '' } as const;

/** What is said of an address without visiting it: it is none, or none that can be reached. */
function unvisitedResult(key: string): Result {
  const [found] = findAddresses(key, { isLinkCell: true });
  if (found?.kind === 'misspelt') {
    return resultOf(key, { ...unvisited, verdict: 'misspelt', detail: linkTexts.misspelt(found.fault) });
  }
  const reason = found?.kind === 'uncheckable' ? found.reason : 'scheme';
  return resultOf(key, { ...unvisited, verdict: 'not-checkable', detail: linkTexts.uncheckable(reason) });
}

/** An address that ended two executions is left alone. */
function parkedResult(key: string, { href }: WebAddress, parked: ReadonlySet<string>): Result | null {
  if (!parked.has(shortKey(href))) return null;
  const facts = { asked: href, hops: [], end: { kind: 'parked', address: href }, sibling: null } as const;
  return resultOf(key, judgeVisit({ facts, fingerprint: '' }, []));
}

function resultOf(key: string, value: LinkCheck): Result {
  return { key, tally: value.verdict, value };
}

/** What the evidence would have each address speak of. */
function expectationsOf(content: WorkbookContent, uses: readonly LinkUse[]): Map<string, Expectation[]> {
  const findTool = toolFinder(readCatalogue(content, []));
  const expectations = new Map<string, Expectation[]>();
  for (const { key, municipality, tool: text, year } of uses) {
    const tool = findTool(text);
    const expected = { municipality, toolCode: tool?.code ?? text, toolWords: toolKeywords(tool?.name ?? ''), year };
    const others = expectations.get(key);
    if (others) others.push(expected);
    else expectations.set(key, [expected]);
  }
  return expectations;
}

/** What results change in the tabs "Ligas" and "Evidencias", as they stand now. */
function resultEdits(
  content: WorkbookContent,
  listed: ListedLinks,
  results: readonly Result[],
  usesIn: UsesIn,
  clock: ClockService,
  problems: WorkbookProblem[],
) {
  const evidence = requireTable(content, evidenceTab, problems);
  const links = linksAfter(listed, results, clock);
  if (!evidence || problems.length > 0) return [];
  const known = new Map(links.flatMap(({ address, memory }) => (memory ? [[address, memory] as const] : [])));
  const uses = usesIn(content, problems);
  const brought = new Set(results.map(({ key }) => key));
  return [...linksEdits(content, listed, links, content.length), ...evidenceEdits(evidence, uses, known, brought)];
}

/** Every row with what was brought; a row that someone took away meanwhile is not written again. */
function linksAfter({ rows }: ListedLinks, results: readonly Result[], clock: ClockService): LinkRow[] {
  const brought = new Map(results.map(({ key, value }) => [key, value]));
  const now = clock.now();
  return rows.map(({ row: _, ...link }) => {
    const check = brought.get(link.address);
    // Written before, by an execution that was ended right after.
    if (check === undefined || link.run === link.queued) return link;
    const memory = remember(link.memory, link.address, check, now);
    return { ...link, memory: { ...memory, detail: linkDetailText(check.detail, memory) }, run: link.queued };
  });
}
