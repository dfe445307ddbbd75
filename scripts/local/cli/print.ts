import type { RunReport } from '../runtime/run-state';
import type { CommandResult } from './command';
import { texts } from './texts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A command that never came to running anything. */
export const nothingRan: RunReport = {
  ok: false,
  logs: [],
  toasts: [],
  alerts: [],
  dialogs: [],
  files: [],
  mails: [],
  triggers: [],
  calls: { reads: 0, writes: 0, fetches: 0, drive: 0, other: 0 },
  elapsedMs: 0,
};

/** Prints a result: one JSON object, or sentences. Logs were printed as they came. */
export function printResult({ report, lines = [] }: CommandResult, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(report));
    return;
  }
  for (const line of [...reportLines(report), ...lines]) console.log(line);
  if (report.ok) console.error(texts.done(report));
  else console.error(texts.failed(report.error ?? ''));
}

/** Prints why a command could not be carried out. */
export function printRefusal(message: string, json: boolean): void {
  if (json) console.log(JSON.stringify({ ...nothingRan, error: message }));
  else console.error(message);
}

/** What a page says, line by line, as far as plain text can. */
function pageLines(html: string): string[] {
  const text = html
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
  return indentedLines(text);
}

function indentedLines(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [`  ${line.trim()}`]));
}

function reportLines({ toasts, alerts, dialogs, files, mails }: RunReport): string[] {
  return [
    ...toasts.map(({ title, message }) => texts.toast(title, message)),
    ...alerts.flatMap(({ title, message, buttons, answer }) => [
      texts.alert(title, message),
      // One button leaves nothing to choose.
      ...(buttons === 'OK' ? [] : [texts.answer(answer)]),
    ]),
    ...dialogs.flatMap(({ kind, title, html }) => [`${texts.dialog[kind]}: ${title}`, ...pageLines(html)]),
    ...files.map(({ name, path }) => texts.file(name, path)),
    ...mails.flatMap(({ to, subject, body }) => [texts.mail(to, subject), ...indentedLines(body)]),
  ];
}
