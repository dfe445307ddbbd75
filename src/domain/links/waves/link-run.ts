import { directoryOf, siblingOf } from '../address/site';
import { readAddress, type WebAddress } from '../address/web-address';
import type { LinkFacts, SiblingFacts } from '../facts';
import { afterAnswer } from '../visit/after-answer';
import type { WebOutcome } from '../visit/exchange';
import { beginVisit, type EndedVisit, type Visit } from '../visit/visit';
import { HostQueues, HostTurns, type Errand } from './host-queues';
import { whereToAskSibling } from './needs-sibling';
import { Siblings } from './siblings';
import { SilentHosts } from './silent-hosts';
import { WaveSize } from './wave-size';

/** One request of a wave, and whom it is for. */
export interface Sending extends Errand {
  readonly visit: Visit;
  /** The links that wait for it: those on whose behalf a sibling is asked, or the one that is visited. */
  readonly links: readonly string[];
  /** How often it was in a wave that was lost. */
  readonly losses: number;
  /** The directory that is asked for a page that cannot exist; null for a link's own visit. */
  readonly siblingOf: string | null;
}

/** A link whose visit is over. */
export interface VisitedLink {
  readonly facts: LinkFacts;
  /** Of the document at its end; '' where there is none. */
  readonly fingerprint: string;
}

/** Requests to send at once, or how long to wait before there are any. */
export type NextWave =
  | { readonly kind: 'wave'; readonly sendings: readonly Sending[] }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'finished' };

/** When a wave was sent and when all of it was answered, in milliseconds of a watch that never goes back. */
export interface WaveTimes {
  readonly sentAt: number;
  readonly answeredAt: number;
}

/** Times that a request is lost with a wave before it is sent alone: it may be what every wave waits for. */
const lossesToBeAlone = 2;

/** Links under way at a time, so that memory does not grow with their number. */
const mostUnderWay = 400;

/** Nobody sleeps longer at a time: a clock may jump, and a person may cancel. */
const longestSleep = 5000;

/** Visits many links at a time: what to ask next, and what came of it. Time is told by whoever runs it. */
export class LinkRun {
  private readonly turns = new HostTurns();
  private readonly begun = new HostQueues<Sending>(this.turns);
  private readonly fresh = new HostQueues<Sending>(this.turns);
  private readonly shaky = new HostQueues<Sending>(this.turns);
  private readonly alone: Sending[];
  private isOnTrial = false;
  private readonly siblings = new Siblings<EndedVisit>();
  private readonly silent = new SilentHosts();
  private readonly waveSize = new WaveSize();

  /**
   * @param addresses to visit, each once
   * @param suspects of them, by their href, those that may have ended an execution: each is asked when nothing else is under way
   */
  constructor(
    addresses: readonly WebAddress[],
    private readonly suspects: ReadonlySet<string>,
  ) {
    this.alone = addresses.filter(({ href }) => suspects.has(href)).map(firstSending);
    addresses
      .filter(({ href }) => !suspects.has(href))
      .forEach((address) => {
        this.fresh.add(firstSending(address));
      });
  }

  /**
   * @param now milliseconds of a watch that never goes back
   * @param mayBegin whether links that were not asked yet may be begun; false: only those under way are finished
   */
  next(now: number, mayBegin: boolean): NextWave {
    const sendings = this.begun.take(now, this.waveSize.requests);
    if (mayBegin) sendings.push(...this.beginSome(now, this.waveSize.requests - sendings.length));
    if (sendings.length === 0) sendings.push(...this.shaky.take(now, 1));
    if (sendings.length > 0) return { kind: 'wave', sendings };
    const nextAt = this.nextAt(mayBegin);
    if (nextAt === null) return { kind: 'finished' };
    return { kind: 'wait', milliseconds: Math.min(longestSleep, Math.max(1, nextAt - now)) };
  }

  /** Suspects first, one at a time: until it is known who ends executions, whoever is asked beside them is asked in vain. */
  private beginSome(now: number, most: number): Sending[] {
    if (this.isOnTrial) return [];
    const [suspect] = this.underWay === 0 ? this.alone.splice(0, 1) : [];
    if (suspect) {
      this.isOnTrial = true;
      return [suspect];
    }
    if (this.alone.length > 0 || this.underWay >= mostUnderWay) return [];
    return this.fresh.take(now, most).map((sending) => this.silent.asIsDue(sending));
  }

  /**
   * Takes what a wave brought.
   * @param outcomes one for each sending, in their order; undefined where it is to be sent again
   * @returns the links that are done with
   */
  take(
    sendings: readonly Sending[],
    outcomes: readonly (WebOutcome | undefined)[],
    { sentAt, answeredAt }: WaveTimes,
  ): VisitedLink[] {
    this.waveSize.learn(outcomes, answeredAt - sentAt);
    this.turns.served(answeredAt);
    return sendings.flatMap((sending, index) => {
      const outcome = outcomes[index];
      return outcome === undefined ? this.lose(sending) : this.takeOne(sending, outcome, answeredAt);
    });
  }

  private lose(sending: Sending): [] {
    const losses = sending.losses + 1;
    (losses < lossesToBeAlone ? this.begun : this.shaky).add({ ...sending, losses });
    return [];
  }

  private get underWay(): number {
    return this.begun.size + this.shaky.size + this.siblings.waiting;
  }

  private nextAt(mayBegin: boolean): number | null {
    const fresh = mayBegin && !this.isOnTrial ? this.fresh.nextAt() : null;
    const times = [this.begun.nextAt(), this.shaky.nextAt(), fresh].filter((time) => time !== null);
    return times.length === 0 ? null : Math.min(...times);
  }

  private takeOne(sending: Sending, outcome: WebOutcome, now: number): VisitedLink[] {
    const step = afterAnswer(sending.visit, outcome, now);
    this.silent.note(sending.host, outcome, step.kind === 'ended');
    if (step.kind === 'ended') {
      return sending.siblingOf === null ? this.ended(step) : this.siblingEnded(sending.siblingOf, step);
    }
    const queue = sending.losses < lossesToBeAlone ? this.begun : this.shaky;
    queue.add({ ...sending, visit: step.visit, host: step.visit.at.host, notBefore: step.visit.notBefore });
    return [];
  }

  private ended(visit: EndedVisit): VisitedLink[] {
    const isSuspect = this.suspects.has(visit.asked);
    if (isSuspect) this.isOnTrial = false;
    // What may have ended an execution is asked once, and nothing on its behalf.
    const beside = isSuspect ? null : whereToAskSibling(visit);
    if (beside === null) return [visited(visit, null)];
    const directory = directoryOf(beside);
    const known = this.siblings.of(directory);
    if (known !== undefined) return [visited(visit, known)];
    if (!this.siblings.wait(directory, visit)) return [];
    const address = readAddress(siblingOf(beside));
    if (address === null) return this.siblings.answered(directory, null).map((each) => visited(each, null));
    this.askSibling(directory, beginVisit(address, false), visit.asked);
    return [];
  }

  private askSibling(directory: string, visit: Visit, link: string): void {
    this.begun.add({ host: visit.at.host, notBefore: 0, visit, losses: 0, links: [link], siblingOf: directory });
  }

  private siblingEnded(directory: string, { end }: EndedVisit): VisitedLink[] {
    const facts: SiblingFacts | null =
      end.kind === 'answer' ? { status: end.status, address: end.address, page: end.page } : null;
    return this.siblings.answered(directory, facts).map((visit) => visited(visit, facts));
  }
}

function visited({ asked, hops, end, fingerprint }: EndedVisit, sibling: SiblingFacts | null): VisitedLink {
  return { facts: { asked, hops, end, sibling }, fingerprint };
}

function firstSending(at: WebAddress): Sending {
  return { host: at.host, notBefore: 0, visit: beginVisit(at), losses: 0, links: [at.href], siblingOf: null };
}
