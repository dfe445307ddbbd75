import { existsSync } from 'node:fs';
import type { Options } from './options';
import { givenPath } from './given-path';
import { texts } from './texts';
import { UsageError } from './usage-error';

/**
 * The operands of a command, by position.
 * @param options the command line
 * @param names what each one is, worded for the person
 * @returns as many texts as names
 * @throws UsageError when one is missing or too many were given
 */
export function operandsOf(options: Options, names: readonly string[]): string[] {
  const { operands } = options;
  const missing = names[operands.length];
  if (missing !== undefined) throw new UsageError(texts.missingOperand(missing));
  const extra = operands[names.length];
  if (extra !== undefined) throw new UsageError(texts.extraOperand(extra));
  return [...operands];
}

/**
 * @param operand as given
 * @returns the absolute path of a book that is there
 * @throws UsageError when it is none, or not there
 */
export function existingBook(operand: string): string {
  const file = bookFile(operand);
  if (!existsSync(file)) throw new UsageError(texts.bookMissing(operand));
  return file;
}

/** @returns the absolute path; throws UsageError where the name is not a workbook's */
export function bookFile(operand: string): string {
  if (!/\.xlsx$/i.test(operand)) throw new UsageError(texts.notXlsx(operand));
  return givenPath(operand);
}
