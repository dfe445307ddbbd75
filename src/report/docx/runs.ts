import { ExternalHyperlink, ShadingType, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Run } from '../content/blocks';
import { linkTarget, xmlText } from './xml-text';

/** The content's runs as the document's; a link whose address no program would open stays as text. */
export function textRuns(runs: readonly Run[], look: IRunOptions = {}): ParagraphChild[] {
  return runs.map((run) => linked(run, look));
}

function linked(run: Run, look: IRunOptions): ParagraphChild {
  const target = run.link === undefined ? null : linkTarget(run.link);
  if (target === null) return textRun(run, look);
  return new ExternalHyperlink({ link: target, children: [textRun(run, { ...look, style: 'Hyperlink' })] });
}

function textRun(run: Run, look: IRunOptions): TextRun {
  return new TextRun({
    ...look,
    text: xmlText(run.text),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.chip
      ? {
          color: hex(run.chip.text),
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(run.chip.background) },
        }
      : {}),
  });
}

/** "#RRGGBB" as the document format writes it. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
