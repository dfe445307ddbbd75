/**
 * Every function that Google's servers may call, one line each. An exception is a bug: it is
 * caught here alone, and reaches the person as one Spanish sentence.
 */
import { app, failureSentence } from './app';
import { isCalled, type TriggerEvent } from './apps-script/callers';
import { type WebEvent } from './apps-script/publication/web-event';
import { readEditEvent } from './apps-script/edit-event';
import { addMenu } from './apps-script/menu';
import { appsScriptServices } from './apps-script/services';
import { callers, type EntryPoint } from './entry-points';
import type { Services } from './services/services';
import { menu } from './texts/menu';
import { messages } from './texts/messages';
import type { LinksAnswer, ProgressView } from './ui/contract';

/** The one door: who may come in by it is told before anything else is looked at. */
function enter<T>(entry: EntryPoint, event: TriggerEvent | undefined, task: () => T): T {
  if (!isCalled(entry, callers[entry], event)) throw new Error(messages.notForYou);
  try {
    return task();
  } catch (failure) {
    console.error(failure);
    throw new Error(failureSentence(failure));
  }
}

/** The bundler keeps what a require inside a function loads as text until then (scripts/build/text-until-used.ts). */
declare function require(path: './actions'): typeof import('./actions');
declare function require(path: './visit'): typeof import('./visit');

function act(entry: EntryPoint & keyof typeof import('./actions').actions, event?: TriggerEvent): void {
  enter(entry, event, () => {
    const { actions } = require('./actions');
    actions[entry](appsScriptServices());
  });
}

/** @returns what a screen of the add-on asked for; its arguments are whatever the page sent */
function answer<Name extends EntryPoint & keyof typeof import('./actions').answers>(
  name: Name,
  ...args: unknown[]
): ReturnType<(typeof import('./actions').answers)[Name]> {
  return enter(name, undefined, () => {
    const { answers } = require('./actions');
    const reply: (services: Services, ...args: unknown[]) => unknown = answers[name];
    return reply(appsScriptServices(), ...args) as ReturnType<(typeof answers)[Name]>;
  });
}

export function onOpen(event: TriggerEvent | undefined): void {
  enter('onOpen', event, () => {
    addMenu(menu);
  });
}

/** Nobody sees how a trigger fails but in the list of executions: whoever made the edit is told here. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  enter('onEdit', event, () => {
    const services = appsScriptServices();
    try {
      app.recordEdit(readEditEvent(event), services);
    } catch (failure) {
      app.tellLostEdit(failure, services);
      throw failure;
    }
  });
}

export function prepareWorkbook(): void {
  act('prepareWorkbook');
}

export function applyLegend(): void {
  act('applyLegend');
}

export function useInfoemTheme(): void {
  act('useInfoemTheme');
}

export function useAccessibleTheme(): void {
  act('useAccessibleTheme');
}

export function compareReports(): void {
  act('compareReports');
}

export function exportOpenData(): void {
  act('exportOpenData');
}

export function reviewCoherence(): void {
  act('reviewCoherence');
}

export function checkLinks(): void {
  act('checkLinks');
}

export function checkSelectedLinks(): void {
  act('checkSelectedLinks');
}

export function showProgress(): void {
  act('showProgress');
}

export function cancelJob(): void {
  act('cancelJob');
}

/** What the web app answers: a municipality's page, as it was published. */
export function doGet(event: WebEvent | undefined): GoogleAppsScript.HTML.HtmlOutput {
  return enter('doGet', undefined, () => {
    const { answer: page } = require('./visit');
    return page(event);
  });
}

export function publish(): void {
  act('publish');
}

export function showLinks(): void {
  act('showLinks');
}

export function revokeLink(): void {
  act('revokeLink');
}

/** Asked by the window of links. */
export function revokeLinkFromScreen(municipality: unknown): LinksAnswer {
  return answer('revokeLinkFromScreen', municipality);
}

/** Asked by the window of links. */
export function renewLinkFromScreen(municipality: unknown): LinksAnswer {
  return answer('renewLinkFromScreen', municipality);
}

/** The trigger of a job that takes more than one execution. */
export function continueJob(event: TriggerEvent | undefined): void {
  act('continueJob', event);
}

/** Asked by the sidebar of progress. */
export function readProgress(): ProgressView {
  return answer('readProgress');
}

/** Asked by the sidebar of progress. */
export function cancelJobFromScreen(): void {
  answer('cancelJobFromScreen');
}

export function generateReport(): void {
  act('generateReport');
}

export function generateAllReports(): void {
  act('generateAllReports');
}

export function generateRegionalReport(): void {
  act('generateRegionalReport');
}

export function generateLetter(): void {
  act('generateLetter');
}

export function previewSharing(): void {
  act('previewSharing');
}

export function shareReports(): void {
  act('shareReports');
}

export function newRound(): void {
  act('newRound');
}

export function closeRound(): void {
  act('closeRound');
}

export function reopenRound(): void {
  act('reopenRound');
}

export function confirmCarried(): void {
  act('confirmCarried');
}

export function reconcileLog(): void {
  act('reconcileLog');
}

export function showHelp(): void {
  act('showHelp');
}

export function showPanel(): void {
  act('showPanel');
}
