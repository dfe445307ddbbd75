import type { FetchOutcome, FetchRequest } from '../local/runtime/bridge';
import type { LinkVerdict } from '../../src/domain/links/link-verdict';

/** What a simulated address does, and what must be said of it in the end. */
interface Kind {
  readonly verdict: LinkVerdict;
  /** Requests that a run may spend on it: one, and its retries. */
  readonly most: number;
  readonly answer: (url: URL, nth: number) => FetchOutcome | 'kill';
}

function answer(status: number, body: string, headers: Record<string, string> = {}): FetchOutcome {
  const bodyBase64 = Buffer.from(body).toString('base64');
  return { kind: 'answer', status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, bodyBase64 };
}

const page = (url: URL): FetchOutcome =>
  answer(
    200,
    `<html><head><title>Acta ${url.pathname}</title></head><body><p>Acta de cabildo ${url.pathname}</p></body></html>`,
  );

const kinds = {
  pagina: { verdict: 'alive', most: 1, answer: page },
  nada: { verdict: 'not-found', most: 1, answer: () => answer(404, '<h1>404</h1>') },
  falla: { verdict: 'server-error', most: 3, answer: () => answer(503, 'x') },
  tropieza: { verdict: 'alive', most: 3, answer: (url, nth) => (nth === 1 ? answer(503, 'x') : page(url)) },
  movida: { verdict: 'redirected', most: 1, answer: (url) => answer(301, '', { Location: `/otra${url.pathname}` }) },
  muda: { verdict: 'no-answer', most: 2, answer: () => ({ kind: 'timeout', detail: '' }) },
  mortal: { verdict: 'no-answer', most: 0, answer: () => 'kill' },
} as const satisfies Record<string, Kind>;

type KindName = keyof typeof kinds;

const usual: readonly KindName[] = [
  ...(['pagina', 'pagina', 'pagina', 'nada', 'pagina'] as const),
  ...(['falla', 'pagina', 'tropieza', 'pagina', 'movida'] as const),
];

/** Most addresses answer; few fail, and very few end the execution that opens them. */
function kindOf(number: number): KindName {
  if (number % 1009 === 7) return 'mortal';
  if (number % 97 === 5) return 'muda';
  return usual[number % usual.length] ?? 'pagina';
}

/** Links of one host; small sites have few, and those that never answer have hosts of their own. */
const linksOfHost = 25;

/** An address of the run, what must be said of it in the end, and the requests that a run may spend on it. */
export interface SimulatedLink extends Pick<Kind, 'verdict' | 'most'> {
  readonly address: string;
}

/** @returns addresses on many hosts */
export function simulatedLinks(count: number): SimulatedLink[] {
  return Array.from({ length: count }, (_, number) => {
    const name = kindOf(number);
    const { verdict, most } = kinds[name];
    const host = name === 'muda' ? `muda${number}` : `sitio${Math.floor(number / linksOfHost)}`;
    return { address: `http://${host}.ejemplo.mx/${name}/${number}`, verdict, most };
  });
}

/** The network of a run of chaos: in memory, so that twenty thousand links take no more than their own work. */
export class SimulatedWeb {
  /** How often each address was answered or failed by itself, in waves that came back. */
  readonly delivered = new Map<string, number>();
  private readonly asked = new Map<string, number>();

  /** @returns outcomes as JSON; null where one of the requests ends the execution */
  fetchAll(requestsJson: string): string | null {
    const requests = JSON.parse(requestsJson) as FetchRequest[];
    const outcomes = requests.map(({ url }) => this.outcomeOf(url));
    if (outcomes.includes('kill')) return null;
    const isLost = outcomes.filter((outcome) => outcome !== 'kill' && outcome.kind !== 'answer').length > 0;
    if (!isLost || requests.length === 1)
      requests.forEach(({ url }) => this.delivered.set(url, (this.delivered.get(url) ?? 0) + 1));
    return JSON.stringify(outcomes);
  }

  private outcomeOf(text: string): FetchOutcome | 'kill' {
    const url = new URL(text);
    if (url.pathname.includes('pagina-que-no-existe')) return answer(404, '<h1>404</h1>');
    const nth = (this.asked.get(text) ?? 0) + 1;
    this.asked.set(text, nth);
    const [, kind] = Object.entries<Kind>(kinds).find(([name]) => url.pathname.startsWith(`/${name}/`)) ?? [];
    return kind ? kind.answer(url, nth) : page(url);
  }
}
