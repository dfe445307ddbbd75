import { coherenceFacts } from '../domain/coherence/facts';
import type { Gravity } from '../domain/model/gravity';
import { sameText } from '../domain/model/same-text';
import type { Services } from '../services/services';
import { judgedReport, reviewTexts, ruleNames, type WordedFinding } from '../texts/findings';
import type { FoundCell } from '../workbook/cell-finder';
import type { FindingRow } from '../workbook/findings/finding-row';
import { linksTab } from '../workbook/layout/links-tab';
import { findingsTab } from '../workbook/layout/tabs';
import { verdictOf } from '../workbook/links/link-row';
import { planFindings, type FindingsPlan } from '../workbook/plan/plan-findings';
import { rootProblems, type WorkbookProblem } from '../workbook/problems';
import { isPrintedAsShown } from '../workbook/read/read-annexes';
import { holdsRecords, readFollowUp } from '../workbook/read/read-follow-up';
import { findingRows, isOfCell, problemRows, type CellProblemAt } from './finding-rows';
import { checkedLinks } from './links/checked-links';
import type { Outcome } from './outcome';
import { readEditContext } from './editing/edit-context';
import { refuse } from './refuse';
import { changedClosedReports, integrityEdits } from './rounds/integrity';

function isNeededForReview(tab: string): boolean {
  return holdsRecords(tab) || sameText(tab, findingsTab.name) || sameText(tab, linksTab.name);
}

function told({ open, ...counts }: FindingsPlan): Outcome {
  const ofGravity = (wanted: Gravity): number => open.filter(({ gravity }) => gravity === wanted).length;
  const byGravity = { high: ofGravity('high'), medium: ofGravity('medium'), low: ofGravity('low') };
  const remarks = Array.from(new Set(open.map(({ remark }) => remark).filter((remark) => remark !== '')));
  const message = [reviewTexts.done({ ...counts, ...byGravity }), ...remarks].join('\n\n');
  return { kind: 'told', title: reviewTexts.title, message };
}

const placeKey = ({ tab, row, column }: Omit<FoundCell, 'tabId'>): string => `${row},${column} ${tab}`;

/** A cell that cannot be read is not blank: nothing more is found of it. */
function readFindings(findings: readonly FindingRow[], unread: readonly CellProblemAt[]): FindingRow[] {
  const places = new Set(unread.map(({ at }) => placeKey(at)));
  return findings.filter(({ place }) => place === null || !places.has(placeKey(place)));
}

/**
 * "Revisar coherencia": lists in the tab "Hallazgos" what does not fit together, each with its cell. A cell that cannot
 * be read is one more finding; only what keeps the lists themselves from being read stops the review.
 */
export function reviewCoherence(services: Pick<Services, 'workbook' | 'documents' | 'clock'>): Outcome {
  const { workbook } = services;
  const content = workbook.read(isNeededForReview, isPrintedAsShown);
  const { followUp, problems } = readFollowUp(content);
  const general: WorkbookProblem[] = problems.filter((problem) => !isOfCell(problem));
  const context = readEditContext(content);
  const changed = changedClosedReports(context, services);
  const facts = coherenceFacts(followUp, changed, { checkedLinks: checkedLinks(content, workbook), verdictOf });
  const unread = problems.filter(isOfCell);
  const findings = [
    ...problemRows(content, followUp, rootProblems(unread)),
    ...readFindings(findingRows(content, facts), unread),
  ];
  const isPast = (row: WordedFinding): boolean => {
    const report = judgedReport(row);
    return report !== null && report !== facts.latest?.round.number;
  };
  const plan = planFindings(content, { findings, ruleNames, isPast }, general);
  if (general.length > 0) return refuse(reviewTexts.cannotReview, general);
  workbook.apply([...plan.edits, ...integrityEdits(context, changed, services)]);
  return told(plan);
}
