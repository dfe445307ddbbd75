import type { FollowUp, OpenFinding } from '../../../domain/model/follow-up';
import type { Gravity } from '../../../domain/model/gravity';
import { regionalTexts } from '../../../texts/regional';
import { summaryTexts } from '../../../texts/report-summary';
import type { Block, TableBlock } from '../blocks';
import { grouped } from '../../../texts/numbers';
import { gravities } from '../open-findings';
import { plain } from '../runs';
import { byOwner } from './owners';
import { plainHeaders } from '../plain-headers';

/** What a review found and is still open, in total: by gravity, and by municipality. */
export function findingsBlocks(followUp: FollowUp): Block[] {
  const { openFindings } = followUp;
  const heading: Block = { kind: 'heading', level: 2, text: regionalTexts.findingsHeading, newPage: false };
  if (openFindings.length === 0) return [heading, plain(regionalTexts.noFindings)];
  return [
    heading,
    plain(`${summaryTexts.findingsLead} ${regionalTexts.findingsTotal(openFindings.length)}`),
    gravityTable(openFindings),
    municipalityTable(followUp),
  ];
}

/** The open findings in a sentence, by gravity. */
export function findingsSentence({ openFindings }: FollowUp): string {
  if (openFindings.length === 0) return regionalTexts.noFindings;
  const counts = shownGravities(openFindings).map((gravity) =>
    regionalTexts.gravityCount(nameOf(gravity), countOf(gravity, openFindings)),
  );
  return `${regionalTexts.findingsTotal(openFindings.length)} ${regionalTexts.gravities(counts)}`;
}

function gravityTable(findings: readonly OpenFinding[]): TableBlock {
  const { gravity, findings: header } = regionalTexts.gravityHeaders;
  return {
    kind: 'table',
    title: regionalTexts.gravityTable,
    headers: plainHeaders([gravity, header]),
    rows: shownGravities(findings).map((each) => [nameOf(each), grouped(countOf(each, findings))]),
  };
}

function municipalityTable(followUp: FollowUp): TableBlock {
  const { municipality, total } = regionalTexts.findingHeaders;
  const shown = shownGravities(followUp.openFindings);
  return {
    kind: 'table',
    title: regionalTexts.findingsTable,
    headers: plainHeaders([municipality, ...shown.map(nameOf), total]),
    rows: byOwner(followUp.openFindings, followUp).map(({ name, items }) => [
      name,
      ...shown.map((gravity) => grouped(countOf(gravity, items))),
      grouped(items.length),
    ]),
  };
}

/** All of the review's own; a word that a person wrote only where there is one. */
function shownGravities(findings: readonly OpenFinding[]): (Gravity | null)[] {
  return gravities.filter((gravity) => gravity !== null || countOf(null, findings) > 0);
}

function countOf(gravity: Gravity | null, findings: readonly OpenFinding[]): number {
  return findings.filter((finding) => finding.gravity === gravity).length;
}

function nameOf(gravity: Gravity | null): string {
  return gravity === null ? regionalTexts.otherGravity : summaryTexts.gravity[gravity];
}
