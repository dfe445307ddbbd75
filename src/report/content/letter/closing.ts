import { formatLongDate, type CivilDate } from '../../../domain/model/civil-date';
import { letterTexts as texts } from '../../../texts/letter';
import { reportTexts } from '../../../texts/report';
import type { Block } from '../blocks';
import { keptWithNext, plain } from '../runs';
import type { ReportSettings } from '../settings';

/** What the letter gives to answer it: so many working days from the one it bears, and the last of them. */
export interface LetterTerm {
  readonly madeOn: CivilDate;
  readonly days: number;
  readonly until: CivilDate;
}

/** The term and its last day, the last words and the institution's signature: all on one page, so that no one signs a bare one. */
export function closingBlocks({ signer, acronym }: ReportSettings, { days, until }: LetterTerm): Block[] {
  const due = texts.due(days, formatLongDate(until));
  return [
    { kind: 'heading', level: 3, text: texts.term, newPage: false },
    keptWithNext(plain(texts.termGiven(days))),
    keptWithNext({ kind: 'paragraph', runs: [{ text: due, bold: true }], ofTheDay: true }),
    keptWithNext(plain(texts.goodbye)),
    {
      kind: 'signature',
      closing: reportTexts.closing,
      name: signer.name || texts.signerName,
      post: texts.postIn(signer.post || texts.signerPost, acronym),
      compact: true,
    },
  ];
}
