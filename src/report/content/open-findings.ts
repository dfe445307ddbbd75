import type { Gravity } from '../../domain/model/gravity';
import { reportTexts } from '../../texts/report';
import { summaryTexts } from '../../texts/report-summary';
import type { Block, TableBlock } from './blocks';
import { plain } from './runs';
import type { Subject } from './subject';

/** Gravest first; what a person named otherwise comes last. */
export const gravities: readonly (Gravity | null)[] = ['high', 'medium', 'low', null];

/** What a review found of the municipality and is still open, gravest first. */
export function openFindingBlocks({ followUp, municipality }: Subject): Block[] {
  const own = followUp.openFindings.filter((finding) => finding.municipality === municipality.name);
  const heading: Block = { kind: 'heading', level: 1, text: summaryTexts.findings, newPage: true };
  if (own.length === 0) return [heading, plain(summaryTexts.noFindings)];
  const { gravity, tool, finding } = summaryTexts.findingHeaders;
  const table: TableBlock = {
    kind: 'table',
    title: summaryTexts.findingsTable(own.length),
    headers: [gravity, tool, finding].map((title) => ({ title, columns: [] })),
    rows: gravities.flatMap((wanted) =>
      own
        .filter((each) => each.gravity === wanted)
        .map(({ toolCode, text }) => [
          wanted === null ? reportTexts.none : summaryTexts.gravity[wanted],
          toolCode || reportTexts.none,
          text,
        ]),
    ),
  };
  return [heading, plain(summaryTexts.findingsLead), table];
}
