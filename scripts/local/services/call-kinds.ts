import type { CallKind } from './expose';

/** Objects that only hold what was put in them: they reach no server. */
const valueClasses = new Set([
  'HtmlService',
  'HtmlOutput',
  'HtmlOutputMetaTag',
  'ContentService',
  'TextOutput',
  'Menu',
  'PromptResponse',
  'User',
  'Trigger',
  'AuthorizationInfo',
  'TriggerBuilder',
  'SpreadsheetTriggerBuilder',
  'Logger',
]);

/** Calls that hand out an object without asking for anything. */
const handles = /^(get(Script|User|Document)(Properties|Cache|Lock)|getService|createMenu|createAddonMenu|newTrigger)$/;

/**
 * How the small services count in the ledger: everything that reaches a server is 'other'.
 * @param className the class as exposed
 * @param method its method
 */
export function smallServiceCallKind(className: string, method: string): CallKind {
  return valueClasses.has(className) || handles.test(method) ? 'local' : 'other';
}
