import { normalise } from '../../model/same-text';
import type { Annex, Evidence, FollowUp } from '../../model/follow-up';
import { matchesOf } from '../../evidence/matches';
import type { CoherenceRule, FindingOf, Subject } from '../finding';

/** "Anexo 8", "Anexos 8 y 9", "Anexo núm. 3"; that of a law or an agreement is none of the municipality's. */
const BY_FIGURE =
  /\banexos?\s+(?:n(?:o|ú?m)\.?\s*)?(\d{1,3}[a-z]?\b(?:\s*(?:,|\by\b|\be\b)\s*\d{1,3}[a-z]?\b)*)(?!\s+del?\s+(?:l[ao]s?\s+)?(?:ley|lineamiento|reglamento|convenio|acuerdo))/gi;
const BY_ROMAN = /\b(?:[Aa]nexo|ANEXO)\s+([IVX]{1,6})\b/g;

/** An annex that is cited is listed: in the column "Anexo" of the municipality's evidence, or as a tab that holds its rows. */
export const unlistedAnnex: CoherenceRule<'unlisted-annex'> = {
  id: 'unlisted-annex',
  gravity: 'medium',
  find: ({ followUp }) => {
    const listed = listedAnnexes(followUp);
    return citations(followUp).filter(({ municipality, facts: { annex } }) => !listed.has(`${annex} ${municipality}`));
  },
};

/** The annexes that a text names, by their number: "8", "8a", "iv". */
function annexesIn(text: string): string[] {
  const plain = text.replace(/\*\*/g, '');
  const figures = matchesOf(BY_FIGURE, plain).flatMap(([, list = '']) => list.match(/\d+[a-z]?/gi) ?? []);
  const romans = matchesOf(BY_ROMAN, plain).flatMap(([, roman = '']) => roman);
  return Array.from(new Set([...figures, ...romans].map((number) => number.toUpperCase())));
}

function citations({ advances, evidence }: FollowUp): FindingOf<'unlisted-annex'>[] {
  const inAdvances = advances.flatMap(({ municipality, toolCode, row, text }) =>
    annexesIn(text).map((annex) => finding(municipality, toolCode, { kind: 'advance', row }, annex)),
  );
  return [...inAdvances, ...evidence.flatMap(citationsOfEvidence)];
}

function citationsOfEvidence({ municipality, toolCode, row, ...texts }: Evidence): FindingOf<'unlisted-annex'>[] {
  return (['description', 'detail'] as const).flatMap((column) =>
    annexesIn(texts[column]).map((annex) => finding(municipality, toolCode, { kind: 'evidence', row, column }, annex)),
  );
}

function finding(municipality: string, toolCode: string, subject: Subject, annex: string): FindingOf<'unlisted-annex'> {
  return { rule: 'unlisted-annex', municipality, toolCode, subject, facts: { annex } };
}

/** The number that each listing starts with, by municipality. */
function listedAnnexes({ evidence, annexes }: FollowUp): ReadonlySet<string> {
  const inEvidence = evidence.flatMap(({ municipality, annex }) =>
    listings(annex).map((key) => `${key} ${municipality}`),
  );
  return new Set([...inEvidence, ...annexes.flatMap(ofTab)]);
}

function ofTab({ title, rows }: Annex): string[] {
  const municipalities = Array.from(new Set(rows.map(({ municipality }) => municipality)));
  return listings(title).flatMap((key) => municipalities.map((municipality) => `${key} ${municipality}`));
}

/** A listing may leave out the word: "8", or the tab "Anexo 8 Diagnóstico". */
function listings(text: string): string[] {
  const [first = ''] = normalise(text).split(' ');
  return [...annexesIn(text), first.toUpperCase()];
}
