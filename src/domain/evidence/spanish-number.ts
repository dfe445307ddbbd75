import { normalise } from '../model/same-text';

/** Written as one word up to "veintinueve"; the place is the number. */
const UP_TO_29: readonly string[] = [
  ...['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  ...['diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciseis', 'diecisiete', 'dieciocho', 'diecinueve'],
  ...['veinte', 'veintiuno', 'veintidos', 'veintitres', 'veinticuatro', 'veinticinco', 'veintiseis', 'veintisiete'],
  ...['veintiocho', 'veintinueve'],
];
const TENS: readonly string[] = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const HUNDREDS: readonly string[] = [
  ...['ciento', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos'],
  ...['seiscientos', 'setecientos', 'ochocientos', 'novecientos'],
];

/**
 * A cardinal number in words, 0 to 9999, as dates write it: "siete", "treinta y uno", "dos mil veintidós".
 *
 * @returns null when the words are no such number; accents and case do not matter.
 */
export function readSpanishNumber(words: string): number | null {
  const [before, after, ...more] = ` ${normalise(words)} `.split(' mil ');
  if (before === undefined || more.length > 0) return null;
  if (after === undefined) return readBelowThousand(before);
  // "mil novecientos" says no "uno" before "mil".
  const thousands = before.trim() === '' ? 1 : readBelowThousand(before);
  const rest = after.trim() === '' ? 0 : readBelowThousand(after);
  if (thousands === null || rest === null || thousands < 1 || thousands > 9) return null;
  return thousands * 1000 + rest;
}

function readBelowThousand(words: string): number | null {
  const text = words.trim();
  if (text === 'cien') return 100;
  const [first = '', ...others] = text.split(' ');
  const hundreds = (HUNDREDS.indexOf(first) + 1) * 100;
  if (hundreds === 0) return readBelowHundred(text);
  const rest = others.length === 0 ? 0 : readBelowHundred(others.join(' '));
  return rest === null ? null : hundreds + rest;
}

function readBelowHundred(text: string): number | null {
  const small = UP_TO_29.indexOf(withWholeOne(text));
  if (small >= 0) return small;
  const [tensWord = '', unitWord] = text.split(' y ');
  const tens = (TENS.indexOf(tensWord) + 3) * 10;
  if (tens < 30) return null;
  if (unitWord === undefined) return tens;
  const unit = UP_TO_29.indexOf(withWholeOne(unitWord));
  return unit >= 1 && unit <= 9 ? tens + unit : null;
}

/** "un" and "veintiún" are "uno" and "veintiuno" before a noun. */
function withWholeOne(text: string): string {
  return text.replace(/un$/, 'uno');
}
