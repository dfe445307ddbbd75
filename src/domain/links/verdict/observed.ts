import { readAddress, type WebAddress } from '../address/web-address';
import type { FinalAnswer, LinkFacts } from '../facts';
import { plainWords } from './plain-words';

/** What the rules look at of an answer: the facts, and what is derived from them once for all. */
export interface ObservedAnswer {
  readonly facts: LinkFacts;
  readonly answer: FinalAnswer;
  readonly asked: WebAddress;
  readonly final: WebAddress;
  /** The page's title and text without accents, in lower case. */
  readonly title: string;
  readonly text: string;
  /** Whether the visit went on to another address than was asked for. */
  readonly isElsewhere: boolean;
}

/** Characters of a page that its phrases are looked for in. */
const lookedAt = 6000;

/** @returns what is observed of an answer; null where an address of it is none, which no visit gives */
export function observe(facts: LinkFacts, answer: FinalAnswer): ObservedAnswer | null {
  const [asked, final] = [readAddress(facts.asked), readAddress(answer.address)];
  if (asked === null || final === null) return null;
  const { title, text } = answer.page;
  return {
    facts,
    answer,
    asked,
    final,
    title: plainWords(title),
    text: plainWords(text.slice(0, lookedAt)),
    isElsewhere: facts.hops.length > 1,
  };
}

/** @returns the first value of a header, in lower case; '' for none */
export function headerIn({ answer }: ObservedAnswer, name: string): string {
  return (answer.headers[name]?.[0] ?? '').toLowerCase();
}

/** @returns whether the server says that here is what was asked for */
export function isSuccess({ answer }: ObservedAnswer): boolean {
  return answer.status >= 200 && answer.status < 300;
}
