import type { OpenFinding } from '../../domain/model/follow-up';
import type { Gravity } from '../../domain/model/gravity';
import { reportTexts } from '../../texts/report';
import { summaryTexts } from '../../texts/report-summary';
import type { Block, TableBlock } from './blocks';
import { plainHeaders } from './plain-headers';
import { plain } from './runs';
import type { Subject } from './subject';

/** Gravest first; what a person named otherwise comes last. */
export const gravities: readonly (Gravity | null)[] = ['high', 'medium', 'low', null];

/** @returns the open findings of the municipality, gravest first */
export function ownFindings({ followUp, municipality }: Subject): OpenFinding[] {
  const own = followUp.openFindings.filter((finding) => finding.municipality === municipality.name);
  return gravities.flatMap((wanted) => own.filter(({ gravity }) => gravity === wanted));
}

/** @returns the word for how much a finding matters */
export function gravityWord(gravity: Gravity | null): string {
  return gravity === null ? reportTexts.none : summaryTexts.gravity[gravity];
}

/** What a review found of the municipality and is still open, gravest first. */
export function openFindingBlocks(subject: Subject): Block[] {
  const own = ownFindings(subject);
  const heading: Block = { kind: 'heading', level: 1, text: summaryTexts.findings, newPage: true };
  if (own.length === 0) return [heading, plain(summaryTexts.noFindings)];
  const { gravity, tool, finding } = summaryTexts.findingHeaders;
  const table: TableBlock = {
    kind: 'table',
    title: summaryTexts.findingsTable(own.length),
    headers: plainHeaders([gravity, tool, finding]),
    rows: own.map(({ gravity: each, toolCode, text }) => [gravityWord(each), toolCode || reportTexts.none, text]),
  };
  return [heading, plain(summaryTexts.findingsLead), table];
}
