import type { TriggerState } from '../../runtime/run-state';
import { serviceEnum, type EnumValue } from '../spreadsheet/enum-value';

export const eventTypes = serviceEnum([
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const triggerSources = serviceEnum(['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);

type Documented = Pick<GoogleAppsScript.Script.Trigger, 'getHandlerFunction' | 'getTriggerSourceId' | 'getUniqueId'>;

/** An installed trigger. */
export class Trigger implements Documented {
  constructor(
    private readonly state: TriggerState,
    private readonly bookId: string,
  ) {}

  getEventType(): EnumValue {
    return eventTypes[this.state.event];
  }

  getHandlerFunction(): string {
    return this.state.handler;
  }

  getTriggerSource(): EnumValue {
    return this.state.event === 'CLOCK' ? triggerSources.CLOCK : triggerSources.SPREADSHEETS;
  }

  /** @returns the spreadsheet's id; null (typed otherwise by Google's declarations) for the clock */
  getTriggerSourceId(): string {
    return (this.state.event === 'CLOCK' ? null : this.bookId) as string;
  }

  getUniqueId(): string {
    return this.state.id;
  }
}
