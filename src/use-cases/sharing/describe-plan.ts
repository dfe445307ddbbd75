import { settings } from '../../domain/model/settings';
import type { Settings } from '../../domain/model/follow-up';
import { sharingTexts as texts, type SharingCounts } from '../../texts/sharing';
import { dueDeliveries, type MunicipalShare, type RecipientState } from '../../workbook/sharing/sharing-plan';
import { folderId } from '../documents/folder-id';

/** Municipalities that one message lists: a window scrolls, a question must leave its buttons on the screen. */
const listed = { page: 60, question: 10 } as const;

function isBlocked({ document, recipients, problems }: MunicipalShare): boolean {
  return document === null || recipients.length === 0 || problems.length > 0;
}

/** Those that are said nothing of are counted as such, not by their addresses. */
function countsOf(plan: readonly MunicipalShare[]): SharingCounts {
  const open = plan.filter((share) => !isBlocked(share)).flatMap(({ recipients }) => recipients);
  const count = (kind: RecipientState['kind']): number => open.filter(({ state }) => state.kind === kind).length;
  return {
    due: dueDeliveries(plan).length,
    sent: count('sent'),
    underWay: count('under-way'),
    malformed: count('malformed'),
    without: plan.filter(isBlocked).length,
  };
}

function hasNews(share: MunicipalShare): boolean {
  return isBlocked(share) || share.recipients.some(({ state }) => state.kind !== 'sent');
}

/** All of them in their order; of too many, first those that there is something to do about. */
function shownFirst(plan: readonly MunicipalShare[], limit: number): readonly MunicipalShare[] {
  if (plan.length <= limit) return plan;
  return [...plan.filter(hasNews), ...plan.filter((share) => !hasNews(share))].slice(0, limit);
}

function folderLine(values: Settings): string {
  const id = folderId(values.get(settings.documentFolder.key) ?? '');
  return /^[\w-]+$/.test(id) ? texts.folder(id) : texts.noFolder;
}

function listedShares(plan: readonly MunicipalShare[], where: keyof typeof listed): string[] {
  const shown = shownFirst(plan, listed[where]);
  const rest = plan.length - shown.length;
  return [...shown.map((share) => texts.share(share, where === 'page')), ...(rest > 0 ? [texts.more(rest)] : [])];
}

function toVerify(plan: readonly MunicipalShare[]): string[] {
  return countsOf(plan).underWay > 0 ? [texts.howToVerify] : [];
}

/** @returns what would be sent to whom, in paragraphs: the count, each municipality, the folder, what is to be verified */
export function describePlan(plan: readonly MunicipalShare[], values: Settings): string[] {
  return [texts.counts(countsOf(plan)), ...listedShares(plan, 'page'), folderLine(values), ...toVerify(plan)];
}

/** @returns the same in short, to be agreed to: those that nothing would be sent to are only named */
export function describeQuestion(plan: readonly MunicipalShare[]): string[] {
  const blocked = plan.filter(isBlocked);
  const open = plan.filter((share) => !isBlocked(share) && hasNews(share));
  return [
    texts.counts(countsOf(plan)),
    ...listedShares(open, 'question'),
    ...(blocked.length > 0 ? [texts.blocked(blocked.map(({ municipality }) => municipality.name))] : []),
    ...toVerify(plan),
  ];
}
