import type { Settings } from '../../domain/model/follow-up';
import { Stopwatch } from '../../jobs/stopwatch';
import type { Services } from '../../services/services';
import type { NotMailed, NotShared } from '../../services/sharing';
import { sharingTexts as texts } from '../../texts/sharing';
import { deliveryKey, dueDeliveries, type DueDelivery } from '../../workbook/sharing/sharing-plan';
import type { Outcome } from '../outcome';
import { cannotMail, type SharingAnswers } from './ask-sharing';
import { deliver, type Delivered, type DeliveryServices } from './deliver';
import { readSharing } from './read-sharing';

/** Milliseconds in which mails are begun: an execution is ended at 6 minutes (platform.md §1). */
const budget = 4 * 60_000;

/** Failures that one message lists; the rest are counted. */
const listedFailures = 10;

/** Failures that the next delivery would meet too, or that leave it in doubt. */
const lasting: readonly (NotShared | NotMailed)['reason'][] = ['not-enabled', 'too-many'];

type StopReason = Parameters<typeof texts.stopped>[0];

interface Attempt {
  readonly delivery: DueDelivery;
  readonly result: Delivered;
}

/** What was tried, and why the rest was not. */
interface Round {
  readonly attempts: readonly Attempt[];
  readonly stop: StopReason | null;
}

function stopAfter(result: Delivered): StopReason | null {
  if (result.kind === 'busy') return 'busy';
  if (!('reason' in result)) return null;
  // What Drive does not permit is of one document; what mail does not permit is of all.
  const isLasting = lasting.includes(result.reason) || (result.kind === 'not-mailed' && result.reason !== 'refused');
  if (!isLasting) return null;
  return result.reason === 'quota' ? 'quota' : 'failure';
}

/**
 * One after the other, until all are done or something says to stop.
 * @param left how many mails the day has left
 */
function deliverAll(
  due: readonly DueDelivery[],
  left: number,
  values: Settings,
  services: DeliveryServices & Pick<Services, 'watch'>,
): Round {
  const stopwatch = new Stopwatch(services.watch);
  const attempts: Attempt[] = [];
  let mailed = 0;
  for (const delivery of due) {
    if (mailed >= left) return { attempts, stop: 'quota' };
    if (stopwatch.elapsed() >= budget) return { attempts, stop: 'time' };
    const result = deliver(delivery, values, services);
    attempts.push({ delivery, result });
    if (result.kind === 'mailed') mailed += 1;
    const stop = stopAfter(result);
    if (stop !== null) return { attempts, stop };
  }
  return { attempts, stop: null };
}

function failureSentence({ delivery: { municipality, address }, result }: Attempt): string[] {
  if (!('reason' in result)) return [];
  const { detail } = result;
  const why =
    result.kind === 'not-shared' ? texts.notShared(result.reason, detail) : texts.notMailed(result.reason, detail);
  return [texts.failed(municipality.name, address, why)];
}

function counted(attempts: readonly Attempt[], kind: Delivered['kind']): number {
  return attempts.filter(({ result }) => result.kind === kind).length;
}

function outcome({ attempts, stop }: Round, due: number, changed: number): Outcome {
  const failures = attempts.flatMap(failureSentence);
  const isInDoubt = attempts.some(({ result }) => 'reason' in result && result.reason === 'unknown');
  const elsewhere = counted(attempts, 'elsewhere');
  const settled = counted(attempts, 'mailed') + elsewhere + (isInDoubt ? 1 : 0);
  const lines = [
    texts.sentCount(counted(attempts, 'mailed')),
    ...failures.slice(0, listedFailures),
    ...(failures.length > listedFailures ? [texts.moreFailed(failures.length - listedFailures)] : []),
    ...(elsewhere + changed > 0 ? [texts.elsewhere(elsewhere + changed)] : []),
    ...(settled < due ? [texts.left(due - settled)] : []),
    ...(stop === null ? [] : [texts.stopped(stop)]),
    ...(isInDoubt ? [texts.howToVerify] : []),
  ];
  return { kind: 'told', title: texts.title, message: lines.join('\n\n') };
}

/**
 * "Compartir y enviar informes": of what was agreed to, what the sheet still says is to be sent, in order and each at
 * most once. What is not done by the end of an execution or of the day's mails is done when it is chosen again.
 */
export function shareReports(
  services: DeliveryServices & Pick<Services, 'watch'>,
  { agreed }: SharingAnswers,
): Outcome {
  const read = readSharing(services);
  if (read.kind !== 'sharing') return read;
  const due = dueDeliveries(read.plan).filter((delivery) => agreed.has(deliveryKey(delivery)));
  const left = services.sharing.remainingMail();
  if (typeof left !== 'number') return cannotMail(left);
  return outcome(deliverAll(due, left, read.settings, services), due.length, agreed.size - due.length);
}
