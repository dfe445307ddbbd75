import { readSpanishNumber } from '../../evidence/spanish-number';
import type { PageFacts } from '../page/page-facts';
import { plainWords } from '../verdict/plain-words';

/** What evidence should speak of. */
export interface ExpectedMentions {
  readonly municipality: string;
  /** As toolKeywords gives them; any one of them will do. */
  readonly toolWords: readonly string[];
  /** null where it is not known. */
  readonly year: number | null;
}

export type Mention = 'municipality' | 'tool' | 'year';

/** Characters of text from which on it is known what a page speaks of. */
const enough = 200;

/** Absence says something only of a whole page with words of its own. */
function canBeJudged({ kind, text, isAppShell, isWhole }: PageFacts): boolean {
  return (kind === 'html' || kind === 'pdf' || kind === 'text') && isWhole && !isAppShell && text.length >= enough;
}

/** Minutes write their year in words: "dos mil veintitrés". */
const writtenYears = /\bdos mil(?: [a-z]+(?: y [a-z]+)?)?/g;

function mentionsYear(words: string, year: number): boolean {
  if (words.includes(String(year))) return true;
  // The words after "dos mil veintitrés" may be the sentence's own.
  const written = (words.match(writtenYears) ?? []).flatMap((text) => [text, text.split(' ').slice(0, 3).join(' ')]);
  return written.some((text) => readSpanishNumber(text) === year);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A percent sign that begins nothing is one more character.
    return address;
  }
}

/**
 * @param address where the page is: its name says what it is as well as its words
 * @returns what the page does not mention; nothing where that cannot be told
 */
export function missingMentions(page: PageFacts, expected: ExpectedMentions, address: string): Mention[] {
  if (!canBeJudged(page)) return [];
  const words = plainWords(`${page.title} ${page.text} ${decoded(address).replace(/[-_+/.]/g, ' ')}`);
  const { municipality, toolWords, year } = expected;
  const name = plainWords(municipality).trim();
  const isMissing: Record<Mention, boolean> = {
    municipality: name !== '' && !words.includes(name) && !words.replace(/\s/g, '').includes(name.replace(/\s/g, '')),
    tool: toolWords.length > 0 && !toolWords.some((word) => words.includes(word)),
    year: year !== null && !mentionsYear(words, year),
  };
  return (Object.keys(isMissing) as Mention[]).filter((mention) => isMissing[mention]);
}
