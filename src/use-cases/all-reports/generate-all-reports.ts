import { sameText } from '../../domain/model/same-text';
import type { Services } from '../../services/services';
import { driveSentence } from '../../texts/drive-failures';
import { issuingTexts } from '../../texts/issuing';
import { messages } from '../../texts/messages';
import { newBatchEdits, nextBatch } from '../../workbook/batch/plan-batch';
import { readBatch } from '../../workbook/batch/read-batch';
import { batchTab } from '../../workbook/layout/batch-tab';
import { documentsTab } from '../../workbook/layout/tabs';
import { concernsAll, type WorkbookProblem } from '../../workbook/problems';
import { readFollowUp, type ReadFollowUp } from '../../workbook/read/read-follow-up';
import { changedReportsWarning } from '../changed-reports-warning';
import { composeDocument } from '../documents/compose-document';
import { documentWarnings, openDocumentFolder } from '../documents/document-folder';
import { goesOnWithAll } from '../issuing/ask-batch';
import { jobUnderWay, startJob, type QueuedJob } from '../jobs/start-job';
import { listRefusals, type Refusal } from '../list-refusals';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';
import { readForBatch } from './batch-content';

function positionOf({ workbook }: Pick<Services, 'workbook'>): number {
  return workbook.tabNames().findIndex((name) => sameText(name, documentsTab.name)) + 1;
}

function refusal(message: string): Outcome {
  return { kind: 'refused', title: messages.cannotReport, message };
}

/** @returns why no municipality at all can have its report, a paragraph for each different reason; null where some can */
function whyNone(read: ReadFollowUp, services: Pick<Services, 'clock'>): string[] | null {
  const refusals: Refusal[] = [];
  for (const { name: municipality } of read.followUp.municipalities) {
    const composed = composeDocument(read, { kind: 'municipal', municipality }, services);
    if (composed.kind === 'ready') return null;
    refusals.push({ municipality, reason: composed.reason });
  }
  return listRefusals(refusals);
}

/** Lists every municipality in the tab "Tanda de informes"; what concerns the workbook as a whole stops all of them here. */
function queueReports(services: Services): Outcome | QueuedJob {
  const content = readForBatch(services);
  const read = readFollowUp(content);
  const { followUp, problems } = read;
  const general: WorkbookProblem[] = problems.filter(concernsAll);
  const listed = readBatch(content, followUp.municipalities, general);
  if (general.length > 0) return refuse(messages.cannotReport, general);
  const reasons = whyNone(read, services);
  if (reasons !== null) return refusal([messages.nothingMade, ...reasons].join('\n\n'));
  const folder = openDocumentFolder(content, followUp, services);
  if (folder.kind === 'drive-failure') return refusal(driveSentence(folder));
  const run = nextBatch(listed);
  const names = followUp.municipalities.map(({ name }) => name);
  const isWritten = services.workbook.tryApply(newBatchEdits(content, listed, names, run, positionOf(services)));
  if (!isWritten) return refusal(messages.refusedEdit);
  const printed = followUp.rounds.map(({ round }) => round.number);
  const changed = changedReportsWarning(content, printed, services);
  return { kind: 'queued', run, total: names.length, remarks: [...documentWarnings(folder, followUp), ...changed] };
}

/**
 * "Generar todos los informes": a document for every municipality, one after another, in as many executions as it takes.
 * What keeps one municipality from having its own is told and does not stop the others; what concerns the workbook as a
 * whole stops all of them before anything is made.
 */
export function generateAllReports(services: Services): Outcome {
  const isListed = (): boolean => services.workbook.tabNames().some((name) => sameText(name, batchTab.name));
  const underWay = jobUnderWay(services, 'reports', isListed);
  if (underWay) return underWay;
  // Asked before it is anyone's turn: nobody else waits while the person thinks.
  if (!goesOnWithAll(services, readFollowUp(readForBatch(services)).followUp)) {
    return { kind: 'told', title: issuingTexts.title, message: issuingTexts.batchNotIssued };
  }
  return startJob(services, 'reports', () => queueReports(services));
}
