import type { Services } from '../../services/services';
import { sharingTexts as texts } from '../../texts/sharing';
import type { Outcome } from '../outcome';
import { describePlan } from './describe-plan';
import { readSharing } from './read-sharing';

/** "Vista previa del envío": what would be shared with whom. Changes and sends nothing. */
export function previewSharing(services: Pick<Services, 'workbook' | 'sharing'>): Outcome {
  const read = readSharing(services);
  if (read.kind !== 'sharing') return read;
  const left = services.sharing.remainingMail();
  const remaining =
    typeof left === 'number' ? texts.remaining(left) : texts.cannotMail(texts.notMailed(left.reason, left.detail));
  const message = [texts.nothingSent, ...describePlan(read.plan, read.settings), remaining].join('\n\n');
  return { kind: 'told', title: texts.previewTitle, message };
}
