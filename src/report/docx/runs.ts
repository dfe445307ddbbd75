import { ExternalHyperlink, ShadingType, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Chip, Run } from '../content/blocks';
import { hex } from './look';
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
  const options: IRunOptions = {
    ...look,
    text: xmlText(run.text),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.chip ? chipLook(run.chip) : {}),
  };
  return new TextRun(options);
}

function chipLook({ background, text }: Chip): IRunOptions {
  return { color: hex(text), shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(background) } };
}
