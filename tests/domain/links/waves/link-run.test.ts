import { readAddress, type WebAddress } from '../../../../src/domain/links/address/web-address';
import type { AnswerHeaders } from '../../../../src/domain/links/facts';
import type { WebOutcome } from '../../../../src/domain/links/visit/exchange';
import { LinkRun, type NextWave, type Sending } from '../../../../src/domain/links/waves/link-run';

const second = 1000;
const minute = 60 * second;

function answer(status: number, headers: AnswerHeaders = {}): WebOutcome {
  const text = '<html><title>Acta</title><p>Acta de cabildo</p></html>';
  const body = { contentType: 'text/html', bytes: text, text, isWhole: true };
  return { kind: 'answer', status, headers, body, length: text.length, received: text.length, fingerprint: 'f' };
}

/** So many addresses of documents, a host each unless told. */
function addresses(count: number, host = (at: number): string => `h${at}.mx`): WebAddress[] {
  return Array.from({ length: count }, (_, at) => readAddress(`https://${host(at)}/acta-${at}.pdf`)!);
}

const run = (visited: readonly WebAddress[]): LinkRun => new LinkRun(visited, new Set());

function sent(wave: NextWave): readonly Sending[] {
  if (wave.kind !== 'wave') throw new Error(`no wave: ${wave.kind}`);
  return wave.sendings;
}

/** Sends the next wave at a moment, and has all of it answered so much later. @returns what was sent */
function round(links: LinkRun, sentAt: number, took: number, outcome = answer(404)): readonly Sending[] {
  const sendings = sent(links.next(sentAt, true));
  links.take(
    sendings,
    sendings.map(() => outcome),
    { sentAt, answeredAt: sentAt + took },
  );
  return sendings;
}

test('a host is asked ten at once, and left alone for a while after the last answer', () => {
  const links = run(addresses(11, () => 'a.mx'));
  expect(round(links, 0, 5 * second)).toHaveLength(10);
  const wait = links.next(5 * second, true);
  if (wait.kind !== 'wait') throw new Error('asked at once');
  expect(wait.milliseconds).toBeGreaterThanOrEqual(100);
  expect(round(links, 5 * second + wait.milliseconds, second)).toHaveLength(1);
});

test('how long a server asks to be left alone counts from its answer', () => {
  const links = run(addresses(1));
  round(links, 0, 20 * second, answer(429, { 'retry-after': ['3'] }));
  expect(links.next(22 * second, true).kind).toBe('wait');
  expect(round(links, 23 * second, second)).toHaveLength(1);
});

test('waves grow while they come back soon, stay while they do not, and shrink where they last', () => {
  const links = run(addresses(3000));
  const took = [second, second, second, second, 20 * second, 2 * minute, second];
  expect(took.map((each, at) => round(links, at * 10 * minute, each).length)).toEqual([
    100, 200, 400, 400, 400, 400, 200,
  ]);
});

test('a wave that was lost is sent again in smaller ones, and who was lost twice alone', () => {
  const links = run(addresses(3));
  const lose = (sendings: readonly Sending[], sentAt: number): void => {
    links.take(
      sendings,
      sendings.map(() => undefined),
      { sentAt, answeredAt: sentAt + second },
    );
  };
  const first = sent(links.next(0, true));
  lose(first, 0);
  const again = sent(links.next(minute, true));
  expect(again.map(({ links: [link] }) => link)).toEqual(first.map(({ links: [link] }) => link));
  lose(again, minute);
  expect(sent(links.next(2 * minute, true))).toHaveLength(1);
});
