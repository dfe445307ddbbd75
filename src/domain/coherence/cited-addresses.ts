import { readInlineText } from '../evidence/inline-text';
import type { Advance, Evidence, FollowUp } from '../model/follow-up';
import type { Subject } from './finding';

/** An address that a municipality gives, as evidence or within an Avance. */
export interface CitedAddress {
  readonly municipality: string;
  readonly toolCode: string;
  readonly subject: Subject;
  readonly kind: 'link' | 'mail';
  readonly address: string;
}

/** A name is bounded, so that a long word without "@" takes no time. */
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

/** @returns every link and mail address, first those of the evidence */
export function citedAddresses({ evidence, advances }: FollowUp): CitedAddress[] {
  return [...evidence.flatMap(ofEvidence), ...advances.flatMap(ofAdvance)];
}

function ofEvidence({ municipality, toolCode, row, link }: Evidence): CitedAddress[] {
  return addressesIn(link).map((found) => {
    return { municipality, toolCode, subject: { kind: 'evidence', row, column: 'link' }, ...found };
  });
}

function ofAdvance({ municipality, toolCode, row, text }: Advance): CitedAddress[] {
  return addressesIn(text).map((found) => ({ municipality, toolCode, subject: { kind: 'advance', row }, ...found }));
}

type Found = Pick<CitedAddress, 'kind' | 'address'>;

function addressesIn(text: string): Found[] {
  // Most texts give none, which this tells at a glance.
  if (!text.includes('://') && !text.includes('@')) return [];
  return readInlineText(text)
    .flatMap(({ runs }) => runs)
    .flatMap((run): Found[] => {
      if (run.kind === 'link') return [{ kind: 'link', address: run.address }];
      return (run.text.match(MAIL) ?? []).map((address) => ({ kind: 'mail', address }));
    });
}
