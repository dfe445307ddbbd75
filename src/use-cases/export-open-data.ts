import { normalise, sameText } from '../domain/model/same-text';
import { knowsUnconfirmed, type Settings } from '../domain/model/follow-up';
import { settings } from '../domain/model/settings';
import { dictionaryText, openDataCsv, tidyRows, type OpenDataSource } from '../open-data';
import type { DocumentFolder, DriveFailure, Services } from '../services/services';
import { driveSentence } from '../texts/drive-failures';
import { messages } from '../texts/messages';
import { openDataTexts as texts } from '../texts/open-data';
import type { WorkbookContent } from '../workbook/grid';
import { evidenceTab, settingsTab } from '../workbook/layout/tabs';
import type { WorkbookProblem } from '../workbook/problems';
import { checkInegiKeys } from '../workbook/read/check-inegi-keys';
import { holdsRounds, readChosenRounds } from '../workbook/read/read-chosen-rounds';
import { readEvidenceOwners } from '../workbook/read/read-records';
import { readSettings } from '../workbook/read/read-settings';
import { changedReportsWarning } from './changed-reports-warning';
import { openDocumentFolder } from './documents/document-folder';
import { keepFile, type KeptFile } from './documents/keep-file';
import { listedReports } from './listed-reports';
import type { Answered, Outcome } from './outcome';
import { readReportNumbers } from './read-report-numbers';
import { refuse } from './refuse';

/** What a person wants to export. */
export interface ExportChoice {
  readonly reports: readonly number[];
  /** Whether all were asked for, however many there are. */
  readonly isAll: boolean;
}

type ExportServices = Pick<Services, 'workbook' | 'documents'>;

function refused(message: string): Outcome {
  return { kind: 'refused', title: texts.cannotExport, message: `${message}\n\n${messages.nothingChanged}` };
}

function choiceOf(answer: string, reports: readonly number[]): Answered<ExportChoice> {
  if (normalise(answer) === texts.all) return { kind: 'answers', answers: { reports, isAll: true } };
  const numbers = answer === '' ? reports.slice(-1) : (readReportNumbers(answer) ?? []);
  const [report] = numbers;
  const isOne = report !== undefined && numbers.length === 1 && reports.includes(report);
  if (!isOne) return refused(texts.notAReport(answer, reports));
  return { kind: 'answers', answers: { reports: [report], isAll: false } };
}

/** Asks which report is exported, or whether all are. */
export function askWhichToExport(services: Pick<Services, 'workbook' | 'screen'>): Answered<ExportChoice> {
  const problems: WorkbookProblem[] = [];
  const reports = listedReports(services, problems);
  if (problems.length > 0) return refuse(texts.cannotExport, problems);
  if (reports.length === 0) return refused(texts.noReports);
  const answer = services.screen.ask(texts.title, texts.question(reports));
  return answer === null ? { kind: 'cancelled' } : choiceOf(answer, reports);
}

function isNeeded(tab: string, reports: readonly number[]): boolean {
  return holdsRounds(tab, reports) || [evidenceTab, settingsTab].some(({ name }) => sameText(name, tab));
}

/** What is exported, with what the dictionary says of it. */
interface ReadData {
  readonly source: OpenDataSource;
  readonly settings: Settings;
}

function readData(content: WorkbookContent, reports: readonly number[], problems: WorkbookProblem[]): ReadData {
  const chosen = readChosenRounds(content, reports, problems);
  checkInegiKeys(content, problems);
  const evidence = readEvidenceOwners(content, chosen, problems);
  const values = readSettings(content, problems);
  const notice = values.get(settings.demonstrationNotice.key) ?? '';
  return { source: { ...chosen, evidence, notice }, settings: values };
}

type KeptData = { readonly kind: 'kept'; readonly files: readonly KeptFile[]; readonly rows: number } | DriveFailure;

/** The data first: the dictionary says under what name they were kept. */
function keepData(
  { source, settings: values }: ReadData,
  reports: readonly number[] | 'all',
  folder: DocumentFolder,
  services: ExportServices,
): KeptData {
  const rows = tidyRows(source);
  const csv = openDataCsv(rows);
  const hash = services.documents.fingerprint(csv);
  const dataName = (version: number): string => texts.dataName(reports, version);
  const data = keepFile({ text: csv, mimeType: 'text/csv', fingerprint: hash, nameOf: dataName }, folder, services);
  if (data.kind === 'drive-failure') return data;
  const institution = values.get(settings.institution.key) ?? '';
  const about = { rounds: source.rounds, reports, path: data.file.name, hash, institution, notice: source.notice };
  const text = dictionaryText(about);
  const fingerprint = services.documents.fingerprint(text);
  const nameOf = (version: number): string => texts.dictionaryName(reports, version);
  const dictionary = keepFile({ text, mimeType: 'application/json', fingerprint, nameOf }, folder, services);
  return dictionary.kind === 'drive-failure'
    ? dictionary
    : { kind: 'kept', files: [data, dictionary], rows: rows.length };
}

function fileSentence({ kind, file: { name, url } }: KeptFile): string {
  return kind === 'made' ? texts.made(name, url) : texts.upToDate(name, url);
}

function notStored(failure: DriveFailure): Outcome {
  return { kind: 'refused', title: texts.cannotExport, message: driveSentence(failure, texts.things) };
}

/**
 * "Exportar datos abiertos": a CSV of the chosen reports and its data dictionary, in the folder of the documents. What is
 * wrong in the data stops it before anything is stored.
 */
export function exportOpenData(services: ExportServices, { reports, isAll }: ExportChoice): Outcome {
  const problems: WorkbookProblem[] = [];
  const content = services.workbook.read((tab) => isNeeded(tab, reports));
  const data = readData(content, reports, problems);
  if (problems.length > 0) return refuse(texts.cannotExport, problems);
  if (data.source.rounds.length < reports.length) return refused(messages.reportsChanged);
  const folder = openDocumentFolder(content, data, services);
  if (folder.kind === 'drive-failure') return notStored(folder);
  const kept = keepData(data, isAll ? 'all' : reports, folder, services);
  if (kept.kind === 'drive-failure') return notStored(kept);
  const warnings = [
    folder.reason === 'unreachable' ? messages.unreachableFolder : '',
    data.source.notice,
    knowsUnconfirmed(data.source.rounds) ? '' : messages.unknownConfirmation,
    ...changedReportsWarning(content, reports, services),
  ];
  const lines = [...kept.files.map(fileSentence), texts.rows(kept.rows), ...warnings].filter((text) => text !== '');
  return { kind: 'told', title: texts.title, message: lines.join('\n\n') };
}
