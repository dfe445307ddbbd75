import { enumName, serviceEnum } from '../spreadsheet/enum-value';
import { signatureMismatch } from '../spreadsheet/signature';

export const buttonSets = serviceEnum(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** What an alert or a prompt shows, from any of its overloads. */
export interface Question {
  readonly title: string;
  readonly message: string;
  /** Name of the button set, such as "YES_NO". */
  readonly buttons: string;
}

/**
 * Tells the overloads apart: (prompt), (prompt, buttons), (title, prompt, buttons).
 * @param method the full name, such as "Ui.alert"
 * @param args what the script passed
 * @returns the question; throws the live words where the arguments fit no overload
 */
export function readQuestion(method: string, args: readonly unknown[]): Question {
  const last = args.length > 1 ? enumName(args[args.length - 1]) : 'OK';
  const texts = args.length > 1 ? args.slice(0, -1) : args;
  if (last === null || texts.length < 1 || texts.length > 2) throw signatureMismatch(method, args);
  const [first, second] = texts;
  return { title: texts.length === 2 ? String(first) : '', message: String(second ?? first), buttons: last };
}
