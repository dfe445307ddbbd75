import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../build/bundle.mjs';

const documentFile = resolve(projectRoot, 'docs/verdicts.md');

/** What is between these is written by the command; the rest, by people. */
const marks = { start: '<!-- Lo que sigue lo escribe scripts/link-bench/compare.ts -->', end: '<!-- Hasta aquí -->' };

/** The document in three parts. */
function parts(): readonly [before: string, written: string, after: string] {
  const text = readFileSync(documentFile, 'utf8');
  const start = text.indexOf(marks.start);
  const end = text.indexOf(marks.end);
  if (start < 0 || end < start) throw new Error(`${documentFile} has lost its marks`);
  const from = start + marks.start.length;
  return [text.slice(0, from), text.slice(from, end), text.slice(end)];
}

/** @returns what the command wrote last */
export function readWritten(): string {
  return parts()[1];
}

/** Puts a new text in the place of what the command wrote last. */
export function writeDocument(written: string): void {
  const [before, , after] = parts();
  writeFileSync(documentFile, `${before}\n\n${written}\n\n${after}`);
}
