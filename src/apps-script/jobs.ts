import type { SliceService, StateService, TriggerService } from '../services/jobs';
import { stateIn } from './state-in';
import { watch } from './watch';

/** The function that the trigger runs; main.ts declares it. */
const handler = 'continueJob';

const state: StateService = stateIn(() => PropertiesService.getDocumentProperties());

/** The document's own lock is for what people do in the sheet: long work must not hold that up. */
const slices: SliceService = {
  take: () => LockService.getScriptLock().tryLock(0),
  end: () => {
    LockService.getScriptLock().releaseLock();
  },
};

function ownTriggers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}

/** One that recurs: those made anew by each execution fail now and then (platform.md §7). */
const triggers: TriggerService = {
  ensure: () => {
    if (ownTriggers().length === 0) ScriptApp.newTrigger(handler).timeBased().everyMinutes(1).create();
  },
  remove: () => {
    ownTriggers().forEach((trigger) => {
      ScriptApp.deleteTrigger(trigger);
    });
  },
};

/** What work that takes more than one execution needs. */
export const jobServices = { state, slices, triggers, watch };
