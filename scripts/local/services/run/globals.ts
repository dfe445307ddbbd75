import { makeCacheService } from '../cache';
import { makeContentService } from '../content';
import { makeDrive, makeDriveApp, mimeTypes } from '../drive';
import { makeUrlFetchApp } from '../fetch';
import type { Host } from '../host';
import { makeHtmlService } from '../html';
import { makeLockService } from '../lock';
import { makeConsole, makeLogger } from '../logger';
import { makeMailApp } from '../mail';
import { makePropertiesService } from '../properties';
import { makeScriptApp } from '../script';
import { makeSession } from '../session';
import { makeCharts, makeSpreadsheetApp } from '../spreadsheet';
import { makeBrowser, makeUi } from '../ui';
import type { AnswerQueue } from '../ui/answers';
import { unavailable, unavailableServices } from '../unavailable';
import { makeUtilities } from '../utilities';

type Utilities = Pick<GoogleAppsScript.Utilities.Utilities, 'newBlob'>;

/**
 * Every global that a script finds besides the language's own.
 * @param host the run
 * @param answers what a person answers to questions
 * @returns services by their global names
 */
export function serviceGlobals(host: Host, answers: AnswerQueue): Record<string, object> {
  const utilities = makeUtilities(host) as Utilities;
  const newBlob = (text: string, type: string, name: string): object => utilities.newBlob(text, type, name);
  return {
    ...Object.fromEntries(unavailableServices.map((name) => [name, unavailable(name)])),
    ...advancedServices(host),
    Browser: makeBrowser(host, answers),
    CacheService: makeCacheService(host),
    Charts: makeCharts(host),
    ContentService: makeContentService(host),
    DriveApp: makeDriveApp(host),
    HtmlService: makeHtmlService(host, newBlob),
    LockService: makeLockService(host),
    Logger: makeLogger(host),
    MailApp: makeMailApp(host),
    MimeType: mimeTypes,
    PropertiesService: makePropertiesService(host),
    ScriptApp: makeScriptApp(host),
    Session: makeSession(host),
    SpreadsheetApp: makeSpreadsheetApp(host, { ui: makeUi(host, answers) }),
    UrlFetchApp: makeUrlFetchApp(host),
    Utilities: utilities,
    console: makeConsole(host),
  };
}

/** Advanced services exist only where the manifest enables them. */
function advancedServices(host: Host): Record<string, object> {
  const make = (name: string): object => (name === 'Drive' ? makeDrive(host) : unavailable(name));
  return Object.fromEntries(host.input.manifest.advancedServices.map((name) => [name, make(name)]));
}
