import { normalise } from '../model/same-text';

/** How far ordinals are read and written: a council holds no more sessions in its term. */
export const HIGHEST_ORDINAL = 199;

const HUNDREDTH = 'Centésima';
const TENTHS: readonly string[] = [
  ...['Décima', 'Vigésima', 'Trigésima', 'Cuadragésima', 'Quincuagésima'],
  ...['Sexagésima', 'Septuagésima', 'Octogésima', 'Nonagésima'],
];
const UNITS: readonly string[] = [
  ...['Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta', 'Sexta', 'Séptima', 'Octava', 'Novena'],
];
/** Accepted spellings beside the regular ones, without their last vowel, and what they are worth. */
const UNIT_VARIANTS: Readonly<Record<string, number>> = { terci: 3, setim: 7, non: 9, undecim: 11, duodecim: 12 };
/** They may lose their last vowel before a masculine noun: "primer reporte". */
const SHORTENED: readonly string[] = ['primer', 'tercer'];

const TENTH_STEMS = TENTHS.map(stemOf);
const UNIT_STEMS = UNITS.map(stemOf);
/** Hundredth, tenth and the rest, all as one word; "octava" may share its "o" with the word before: "decimoctava". */
const SPELLED = new RegExp(
  `^(${stemOf(HUNDREDTH)}[ao])?(?:(${TENTH_STEMS.join('|')})(?:[ao](?!ctav)|(?=octav)))?([a-z]*)$`,
);
const IN_FIGURES = /^(\d{1,3})\.?(?:ª|º|°|a|o|e?r[ao]?|d[ao]|t[ao]|m[ao]|v[ao]|n[ao])$/;

/**
 * The number that an ordinal says, in words from 1 to 199 or in figures.
 *
 * Takes one word or several ("Vigésima Séptima", "vigesimoséptima"), either gender, and the variants "undécima",
 * "duodécima", "decimotercia", "sétima", "nona", "27ª", "1ra."; accents and case do not matter.
 *
 * @returns null when the text is anything else.
 */
export function readOrdinal(text: string): number | null {
  const joined = normalise(text).replace(/[\s-]/g, '');
  const figures = IN_FIGURES.exec(joined)?.[1];
  const value = figures === undefined ? readWords(joined) : Number(figures);
  return value === null || value < 1 ? null : value;
}

function readWords(joined: string): number | null {
  const [, hundredth, tenth = '', unitWord = ''] = SPELLED.exec(joined) ?? [];
  const hundreds = hundredth === undefined ? 0 : 100;
  const tens = (TENTH_STEMS.indexOf(tenth) + 1) * 10;
  const unit = readUnit(unitWord);
  // "undécima" holds its own ten, so it follows none.
  return unit === null || (unit > 9 && tens > 0) ? null : hundreds + tens + unit;
}

function readUnit(word: string): number | null {
  if (word === '') return 0;
  if (!/[ao]$/.test(word) && !SHORTENED.includes(word)) return null;
  const stem = word.replace(/[ao]$/, '');
  const regular = UNIT_STEMS.indexOf(stem) + 1;
  return regular > 0 ? regular : (UNIT_VARIANTS[stem] ?? null);
}

/**
 * A feminine ordinal as council sessions are named, both words agreeing and with capitals: "Vigésima Séptima".
 * From 200 on, in figures: "200.ª".
 *
 * @throws RangeError when the number is not whole or is under 1.
 */
export function feminineOrdinal(value: number): string {
  return ordinalWords(value)?.join(' ') ?? `${value}.ª`;
}

/**
 * A masculine ordinal before its noun, in lower case: "primer", "segundo", "tercer", "vigésimo primer".
 * From 200 on, in figures: "200.º".
 *
 * @throws RangeError when the number is not whole or is under 1.
 */
export function masculineOrdinal(value: number): string {
  const words = ordinalWords(value)?.map((word) => word.toLowerCase().replace(/a$/, 'o'));
  return words?.join(' ').replace(/(primer|tercer)o$/, '$1') ?? `${value}.º`;
}

/** The feminine words of an ordinal, or null where there are only figures. */
function ordinalWords(value: number): string[] | null {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`Not an ordinal: ${value}`);
  if (value > HIGHEST_ORDINAL) return null;
  const words = [value >= 100 ? HUNDREDTH : '', TENTHS[Math.floor((value % 100) / 10) - 1], UNITS[(value % 10) - 1]];
  return words.filter((word) => word !== undefined && word !== '') as string[];
}

function stemOf(word: string): string {
  return normalise(word).slice(0, -1);
}
