import { requireConsent } from '../authorization';
import { smallServiceCallKind } from '../call-kinds';
import { exception } from '../exception';
import { expose, reveal } from '../expose';
import type { Host } from '../host';
import { ClockTriggerBuilder, SpreadsheetTriggerBuilder, type NewTrigger, type TriggerDesk } from './trigger-builders';
import { Trigger } from './trigger';

const triggerScope = 'https://www.googleapis.com/auth/script.scriptapp';

/** Per user and script (platform.md §1). */
const maximumTriggers = 20;

/** First step of every new trigger: on what it fires. */
class TriggerBuilder {
  constructor(
    private readonly handler: string,
    private readonly desk: TriggerDesk,
    private readonly host: Host,
  ) {}

  /** @param _key the spreadsheet or its id: there is only the one the script is bound to */
  forSpreadsheet(_key: unknown): object {
    const builder = new SpreadsheetTriggerBuilder(this.handler, this.desk);
    return expose('SpreadsheetTriggerBuilder', builder, this.host.calls, smallServiceCallKind);
  }

  timeBased(): object {
    const builder = new ClockTriggerBuilder(this.handler, this.desk);
    return expose('ClockTriggerBuilder', builder, this.host.calls, clockBuilderCallKind);
  }
}

/** Building is local; only create() reaches a server. */
function clockBuilderCallKind(_className: string, method: string): 'local' | 'other' {
  return method === 'create' ? 'other' : 'local';
}

/** The trigger functions of ScriptApp, on the triggers in the host's state. */
export function triggerFunctions(host: Host) {
  const { state, input } = host;
  const needScope = (call: string): void => {
    requireConsent(host, [triggerScope], call);
  };
  const own = () => state.triggers.filter(({ createdBy }) => createdBy === input.user);
  const handOut = (trigger: Host['state']['triggers'][number]): object =>
    expose('Trigger', new Trigger(trigger, host.book.id), host.calls, smallServiceCallKind);
  const install = (added: NewTrigger): object => {
    if (own().length >= maximumTriggers)
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    const trigger = { ...added, id: triggerId(host), createdBy: input.user };
    state.triggers.push(trigger);
    return handOut(trigger);
  };
  const desk: TriggerDesk = { now: host.now, timeZone: input.manifest.timeZone, install };
  return {
    newTrigger: (functionName: unknown): object => {
      needScope('ScriptApp.newTrigger');
      const builder = new TriggerBuilder(String(functionName), desk, host);
      return expose('TriggerBuilder', builder, host.calls, smallServiceCallKind);
    },
    getProjectTriggers: (): object[] => {
      needScope('ScriptApp.getProjectTriggers');
      return own().map(handOut);
    },
    getUserTriggers: (_spreadsheet: unknown): object[] => {
      needScope('ScriptApp.getUserTriggers');
      return own()
        .filter(({ event }) => event !== 'CLOCK')
        .map(handOut);
    },
    deleteTrigger: (trigger: unknown): void => {
      needScope('ScriptApp.deleteTrigger');
      const id = reveal(trigger, Trigger)?.getUniqueId();
      if (id === undefined) throw exception('Invalid argument: trigger');
      state.triggers = state.triggers.filter((other) => other.id !== id);
    },
  };
}

/** Long digits, as live ids are; never one in use. */
function triggerId({ bridge, state }: Host): string {
  const id = String(parseInt(bridge.randomUuid().replace(/-/g, '').slice(0, 12), 16) + 1_000_000);
  return state.triggers.some((trigger) => trigger.id === id) ? triggerId({ bridge, state } as Host) : id;
}
