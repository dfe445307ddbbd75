import type { Services } from '../../services/services';
import type { NotMailed } from '../../services/sharing';
import { messages } from '../../texts/messages';
import { sharingTexts as texts } from '../../texts/sharing';
import { deliveryKey, dueDeliveries } from '../../workbook/sharing/sharing-plan';
import type { Answered, Outcome } from '../outcome';
import { describePlan, describeQuestion } from './describe-plan';
import { readSharing } from './read-sharing';

/** What a person saw and agreed to, by the deliveries' keys: nothing else is sent. */
export interface SharingAnswers {
  readonly agreed: ReadonlySet<string>;
}

function refused(message: string): Outcome {
  return { kind: 'refused', title: texts.cannotShare, message: `${message}\n\n${messages.nothingChanged}` };
}

/** @returns the refusal where not even the day's quota can be asked for */
export function cannotMail({ reason, detail }: NotMailed): Outcome {
  return refused(texts.cannotMail(texts.notMailed(reason, detail)));
}

/** Shows what would be sent to whom, and asks whether to send it: only a yes does. */
export function askSharing(services: Pick<Services, 'workbook' | 'screen' | 'sharing'>): Answered<SharingAnswers> {
  const read = readSharing(services);
  if (read.kind !== 'sharing') return read;
  const due = dueDeliveries(read.plan);
  if (due.length === 0) {
    const message = [texts.nothingDue, ...describePlan(read.plan, read.settings)].join('\n\n');
    return { kind: 'told', title: texts.title, message };
  }
  const left = services.sharing.remainingMail();
  if (typeof left !== 'number') return cannotMail(left);
  if (left <= 0) return refused(texts.stopped('quota'));
  const limits = left < due.length ? [texts.notEnough(due.length, left)] : [];
  const question = [...describeQuestion(read.plan), ...limits, texts.confirm(due.length)];
  const isSure = services.screen.confirm(texts.title, question.join('\n\n'));
  return isSure ? { kind: 'answers', answers: { agreed: new Set(due.map(deliveryKey)) } } : { kind: 'cancelled' };
}
