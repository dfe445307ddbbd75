import { isDead } from '../../domain/links/link-verdict';
import type { FollowUp } from '../../domain/model/follow-up';
import { verdictOf } from '../../workbook/links/link-row';

/** Something that would embarrass whoever issues a municipality's report; rows are those of the lists they are in. */
export type IssuingConcern =
  /** Tools of which nothing says what was done. */
  | { readonly kind: 'no-advance'; readonly toolCodes: readonly string[] }
  | { readonly kind: 'dead-link'; readonly row: number; readonly toolCode: string; readonly verdict: string }
  | { readonly kind: 'grave-finding'; readonly row: number; readonly toolCode: string; readonly text: string }
  /** The report is signed by nobody, or in no post. */
  | { readonly kind: 'no-officer' | 'no-post' };

/** @returns what would embarrass, in the order of how much */
export function issuingConcerns(followUp: FollowUp, municipality: string): IssuingConcern[] {
  return [
    ...signatureConcerns(followUp, municipality),
    ...deadLinkConcerns(followUp, municipality),
    ...findingConcerns(followUp, municipality),
    ...advanceConcerns(followUp, municipality),
  ];
}

function signatureConcerns({ municipalities }: FollowUp, municipality: string): IssuingConcern[] {
  const own = municipalities.find(({ name }) => name === municipality);
  if (!own) return [];
  return [
    ...(own.officer === '' ? [{ kind: 'no-officer' as const }] : []),
    ...(own.post === '' ? [{ kind: 'no-post' as const }] : []),
  ];
}

function deadLinkConcerns({ evidence }: FollowUp, municipality: string): IssuingConcern[] {
  return evidence
    .filter((each) => each.municipality === municipality)
    .flatMap(({ row, toolCode, linkVerdict }): IssuingConcern[] => {
      const verdict = verdictOf(linkVerdict);
      return verdict !== null && isDead(verdict) ? [{ kind: 'dead-link', row, toolCode, verdict: linkVerdict }] : [];
    });
}

function findingConcerns({ openFindings }: FollowUp, municipality: string): IssuingConcern[] {
  return openFindings
    .filter((each) => each.municipality === municipality && each.gravity === 'high')
    .map(({ row, toolCode, text }) => ({ kind: 'grave-finding', row, toolCode, text }));
}

function advanceConcerns({ advances, catalogue }: FollowUp, municipality: string): IssuingConcern[] {
  const told = new Set(
    advances
      .filter((each) => each.municipality === municipality && each.text.trim() !== '')
      .map(({ toolCode }) => toolCode),
  );
  const toolCodes = catalogue.tools.map(({ code }) => code).filter((code) => !told.has(code));
  return toolCodes.length === 0 ? [] : [{ kind: 'no-advance', toolCodes }];
}
