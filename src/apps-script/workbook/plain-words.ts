/** What Sheets takes for a truth value, in English and in the spreadsheet's own language. */
const truthValues = /^(?:true|false|verdadero|falso)$/i;

/** A web address begins with letters that no number, day or formula has. */
const webAddress = /^https?:\/\//i;

/**
 * Whether Sheets keeps a text as it is when it is written like a person's typing: it begins with a letter and has no
 * digit, as no number, day, hour, percentage, amount of money or formula does.
 * @returns false where it could be taken for anything but text ("05/2023", "1.10", "VERDADERO", "=A1", "junio 3")
 */
export function isPlainWords(text: string): boolean {
  if (text === '' || webAddress.test(text)) return true;
  return /^\p{L}\P{Nd}*$/u.test(text) && !truthValues.test(text);
}
