import { plainWords } from '../verdict/plain-words';

/** Words of every tool's name that tell none of them. */
const common: readonly string[] = [
  'municipal',
  'municipales',
  'municipio',
  'mecanismo',
  'mecanismos',
  'programa',
  'para',
  'desde',
  'sobre',
  'entre',
  'como',
  'informacion',
  'publica',
  'publico',
];

const shortest = 5;

/** Without its plural, so that one finds the other. */
function stemOf(word: string): string {
  return word.replace(/(?:es|s)$/, '');
}

/** @returns the words of a tool's name that tell it from others, without accents nor plurals */
export function toolKeywords(name: string): string[] {
  const words = plainWords(name).split(/[^a-z]+/);
  return Array.from(new Set(words.filter((word) => word.length >= shortest && !common.includes(word)).map(stemOf)));
}
