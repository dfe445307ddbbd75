import { formatLongDate, type CivilDate } from '../../domain/model/civil-date';
import { howMadeTexts as texts } from '../../texts/report-making';
import type { Block, Card, ReportContent } from './blocks';
import { plain } from './runs';

/** What a document tells of its own making. */
export interface MakingFacts {
  /** Of the latest report; null where there is none. */
  readonly cutOff: CivilDate | null;
  readonly madeOn: CivilDate;
  /** Of everything that it says, in hexadecimal. */
  readonly fingerprint: string;
  /** From 1. */
  readonly version: number;
  /** What is another than in the version before, a sentence each; null where there is none before. */
  readonly changes: readonly string[] | null;
  /** What those who issued it knew and went on with, a sentence each. */
  readonly concerns: readonly string[];
}

/** @returns the document with a last page that says how it was made, so that anyone can tell whether it is up to date */
export function withHowItWasMade(content: ReportContent, facts: MakingFacts): ReportContent {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: texts.heading, newPage: false },
    plain(texts.lead),
    makingCard(facts),
    ...listBlocks(texts.concerns, facts.concerns),
    ...listBlocks(texts.changes, facts.changes ?? []),
    ...(content.frame.notice ? [plain(texts.demonstration(content.frame.notice))] : []),
  ];
  return { ...content, sections: [...content.sections, { orientation: 'portrait', framed: true, blocks }] };
}

function makingCard({ cutOff, madeOn, fingerprint, version }: MakingFacts): Card {
  const { fields } = texts;
  return {
    kind: 'card',
    title: texts.card,
    fields: [
      { label: fields.cutOff, value: cutOff === null ? texts.noCutOff : formatLongDate(cutOff) },
      { label: fields.madeOn, value: formatLongDate(madeOn) },
      { label: fields.version, value: String(version) },
      { label: fields.fingerprint, value: fingerprint },
      { label: fields.program, value: texts.program },
    ],
  };
}

function listBlocks(title: string, sentences: readonly string[]): Block[] {
  if (sentences.length === 0) return [];
  return [
    { kind: 'heading', level: 4, text: title, newPage: false },
    ...sentences.map((text): Block => ({ kind: 'bullet', runs: [{ text }] })),
  ];
}
