import { smallServiceCallKind } from '../call-kinds';
import { exception } from '../exception';
import { expose } from '../expose';
import type { Host } from '../host';
import { serviceEnum } from '../spreadsheet/enum-value';
import { HtmlOutput, type HtmlMakers } from './html-output';
import { HtmlTemplate } from './html-template';

/** What HtmlService takes from Utilities. */
type NewBlob = HtmlMakers['newBlob'];

/**
 * @param host the run
 * @param newBlob makes a Blob of text
 * @returns HtmlService; files are those beside the script
 */
export function makeHtmlService(host: Host, newBlob: NewBlob): object {
  const makers: HtmlMakers = { host, newBlob, newTemplate: (source) => new HtmlTemplate(source, newOutput) };
  const newOutput = (content: string): object =>
    expose('HtmlOutput', new HtmlOutput(content, makers), host.calls, smallServiceCallKind);
  const service = {
    SandboxMode: serviceEnum(['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: serviceEnum(['ALLOWALL', 'DEFAULT']),
    createHtmlOutput: (content: unknown = '') => newOutput(textOf(content)),
    createHtmlOutputFromFile: (filename: string) => newOutput(fileText(host, filename)),
    createTemplate: (content: unknown) => makers.newTemplate(textOf(content)),
    createTemplateFromFile: (filename: string) => makers.newTemplate(fileText(host, filename)),
    getUserAgent: () => null,
  };
  return expose('HtmlService', service, host.calls, smallServiceCallKind);
}

/** HTML may come as text or as a Blob. */
function textOf(content: unknown): string {
  const blob = content as { getDataAsString?: () => string } | null;
  return typeof content === 'object' && blob?.getDataAsString ? blob.getDataAsString() : String(content);
}

function fileText(host: Host, filename: unknown): string {
  const name = String(filename).replace(/\.html$/, '');
  const text = host.bridge.scriptFile(`${name}.html`);
  if (text === null) throw exception(`No HTML file named ${name} was found.`);
  return text;
}
