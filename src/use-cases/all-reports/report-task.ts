import type { JobResult } from '../../jobs/job-state';
import type { JobPast, JobStop, JobTask, OpenedJob } from '../../jobs/job-task';
import type { Services } from '../../services/services';
import { batchTexts } from '../../texts/batch';
import { jobTexts } from '../../texts/jobs';
import { problemList } from '../../texts/problems';
import { batchResultEdits, type BatchResult } from '../../workbook/batch/plan-batch';
import { readBatch, type BatchRow, type ListedBatch } from '../../workbook/batch/read-batch';
import { concernsAll, type WorkbookProblem } from '../../workbook/problems';
import { readFollowUp } from '../../workbook/read/read-follow-up';
import { readMunicipalities } from '../../workbook/read/read-municipalities';
import { readBatchTabs, readForBatch } from './batch-content';
import { readKnownDocuments } from './known-documents';
import { notMade } from './not-made';
import { ReportMaker, type MakerServices } from './report-maker';
import { ReportWork } from './report-work';

type Result = JobResult<BatchResult>;

export type TaskServices = MakerServices & Pick<Services, 'turn'>;

/** Making the reports that the tab "Tanda de informes" lists: the workbook is read anew by each execution. */
export function reportTask(services: TaskServices): JobTask<BatchResult> {
  return {
    open: (past) => openBatch(services, past),
    write: (results) => {
      const content = readBatchTabs(services);
      const problems: WorkbookProblem[] = [];
      const listed = readBatch(content, readMunicipalities(content, problems), problems);
      const stop = stopOf(listed, problems);
      if (stop) return stop;
      const edits = batchResultEdits(
        listed,
        results.map(({ value }) => value),
      );
      const { protectedSheet } = jobTexts.kinds.reports;
      return services.workbook.tryApply(edits) ? { kind: 'written' } : { kind: 'stop', remark: protectedSheet };
    },
  };
}

/** @returns what to tell where the sheet is not as a batch that began left it; null where it is */
function stopOf({ table }: ListedBatch, problems: readonly WorkbookProblem[]): JobStop | null {
  if (problems.length > 0) return { kind: 'stop', remark: problemList(problems) };
  return table === null ? { kind: 'stop', remark: jobTexts.kinds.reports.lostTab } : null;
}

function openBatch(services: TaskServices, past: JobPast<BatchResult>): OpenedJob<BatchResult> | JobStop {
  // Before the workbook is read: what is made meanwhile is told from what was there.
  const known = readKnownDocuments(services);
  const content = readForBatch(services);
  const read = readFollowUp(content);
  const problems: WorkbookProblem[] = read.problems.filter(concernsAll);
  const listed = readBatch(content, read.followUp.municipalities, problems);
  const stop = stopOf(listed, problems);
  if (stop) return stop;
  const left = leftOf(listed, past);
  const { todo, settled } = sorted(left, past, services);
  const work = new ReportWork(services.turn, new ReportMaker(services, content, read, known), todo, settled);
  return { kind: 'work', work, left: new Set(todo) };
}

/** The rows of this batch of which nothing has come yet. */
function leftOf({ rows }: ListedBatch, { run, journal }: JobPast<BatchResult>): BatchRow[] {
  const brought = new Set(journal.map(({ key }) => key));
  const isLeft = (row: BatchRow): boolean =>
    row.run === run && row.outcome === 'pending' && !brought.has(row.municipality);
  const names = new Set<string>();
  // A row that a person copied is no second report.
  return rows.filter((row) => {
    const isFirst = !names.has(row.municipality);
    names.add(row.municipality);
    return isFirst && isLeft(row);
  });
}

/** Those whose report is to be made, and those of which it is known at once that it is not. */
function sorted(
  rows: readonly BatchRow[],
  { parked }: JobPast<BatchResult>,
  { clock }: TaskServices,
): { readonly todo: string[]; readonly settled: Result[] } {
  const reasonOf = ({ municipality, isKnown }: BatchRow): string => {
    if (!isKnown) return batchTexts.unknown;
    return parked.has(municipality) ? batchTexts.parked : '';
  };
  const todo = rows.filter((row) => reasonOf(row) === '').map(({ municipality }) => municipality);
  const settled = rows.flatMap((row): Result[] => {
    const detail = reasonOf(row);
    return detail === '' ? [] : [notMade(row.municipality, detail, clock)];
  });
  return { todo, settled };
}
