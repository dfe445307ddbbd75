import type { TextBlock, TextRun } from '../../domain/evidence/inline-text';
import { readInlineText } from '../../domain/evidence/inline-text';
import type { Bullet, Paragraph, Run } from './blocks';

/** A paragraph of plain text. */
export function plain(text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text }] };
}

/** A paragraph that begins with a bold label: "Medio de verificación: …". */
export function labelled(label: string, runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', runs: [{ text: `${label} `, bold: true }, ...runs] };
}

/** Text in the staff's markup (bold, bullets, addresses), as paragraphs and bullets. */
export function markedText(text: string): (Paragraph | Bullet)[] {
  return readInlineText(text).map(toBlock);
}

function toBlock(block: TextBlock): Paragraph | Bullet {
  return { kind: block.kind, runs: block.runs.map(toRun) };
}

function toRun(run: TextRun): Run {
  return run.kind === 'link'
    ? { text: run.text, bold: run.bold, link: run.address }
    : { text: run.text, bold: run.bold };
}

/** The same paragraph, on the page of what follows it. */
export function keptWithNext(paragraph: Paragraph): Paragraph {
  return { ...paragraph, keepWithNext: true };
}
