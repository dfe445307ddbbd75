import { findAddresses } from '../../../domain/links/address/find-addresses';
import { deadForSure } from '../../../domain/links/link-verdict';
import { formatLongDate } from '../../../domain/model/civil-date';
import type { Evidence } from '../../../domain/model/follow-up';
import { deadLinkSentence } from '../../../texts/findings';
import { letterTexts as texts } from '../../../texts/letter';
import { verdictOf } from '../../../texts/link-verdicts';
import { reportTexts } from '../../../texts/report';
import type { Bullet } from '../blocks';
import type { Subject } from '../subject';

/** Evidence whose link shows no longer what it proved. */
export interface DeadLink {
  readonly evidence: Evidence;
  /** What a review says of it. */
  readonly sentence: string;
}

/**
 * @returns the municipality's evidence whose link is dead for sure. A link that was blocked, that asks for a password or
 *   that failed once is not: the sheet's word alone does not tell whether it failed on two days, which a review does.
 */
export function deadLinksOf({ followUp, municipality }: Subject): DeadLink[] {
  return followUp.evidence
    .filter((evidence) => evidence.municipality === municipality.name && evidence.link !== '')
    .flatMap((evidence): DeadLink[] => {
      const verdict = verdictOf(evidence.linkVerdict);
      if (verdict === null || !deadForSure.includes(verdict)) return [];
      return [{ evidence, sentence: deadLinkSentence({ address: evidence.link, verdict }) }];
    });
}

/** Longest that an address is printed; what it opens is whole. */
const shownAddress = 120;

/** @returns the tool, the evidence, its link and what came of opening it */
export function deadLinkBullet({ evidence }: DeadLink): Bullet {
  const { toolCode, description, link } = evidence;
  const shown = link.length > shownAddress ? `${link.slice(0, shownAddress)}…` : link;
  const what = description || reportTexts.untitledEvidence;
  return {
    kind: 'bullet',
    runs: [
      { text: `${toolCode} `, bold: true },
      { text: `${what}: ` },
      { text: shown, link },
      { text: ` (${verdictText(evidence)})` },
    ],
  };
}

/** The word of a cell with several links is that of the worst of them. */
function verdictText({ link, linkVerdict, checkedOn }: Evidence): string {
  const count = findAddresses(link, { isLinkCell: true }).length;
  const word = count > 1 ? texts.oneOfLinks(count, linkVerdict) : linkVerdict;
  return checkedOn === null ? word : texts.checkedOn(word, formatLongDate(checkedOn));
}
