import { masculineOrdinal } from '../../../domain/evidence/spanish-ordinal';
import { regionalTexts } from '../../../texts/regional';
import { reportTexts } from '../../../texts/report';
import type { Block, TableBlock } from '../blocks';
import { amount, percent } from '../../../texts/numbers';
import { plain } from '../runs';
import { absentSentence } from './absent';
import { namesInWords } from './names-in-words';
import { plainHeaders } from '../plain-headers';
import type { RegionLine, RegionRound } from './region';

/** A municipality and its place; null where nothing of it counts. */
export interface RankedLine extends RegionLine {
  readonly place: number | null;
}

/**
 * From the most compliant to the least: equal shares have the same place, the next one counts them all (1, 2, 2, 4), and
 * keep the institute's order. Those of which nothing counts have no place and come at the end.
 */
export function ranked(lines: readonly RegionLine[]): RankedLine[] {
  const counting = lines
    .filter(({ compliance }) => compliance.share !== null)
    .map((line) => ({ line, share: comparable(line) }))
    .sort((one, other) => other.share - one.share);
  const places = new Map<number, number>();
  counting.forEach(({ share }, index) => {
    if (!places.has(share)) places.set(share, index + 1);
  });
  return [
    ...counting.map(({ line, share }) => ({ ...line, place: places.get(share) ?? null })),
    ...lines.filter(({ compliance }) => compliance.share === null).map((line) => ({ ...line, place: null })),
  ];
}

/** A share in thousand millionths: weights such as 0.1 add up with a noise that must not part equals. */
function comparable({ compliance: { share } }: RegionLine): number {
  return Math.round((share ?? 0) * 1e9);
}

/** Every municipality with its place in the latest report. */
export function rankingChapter(latest: RegionRound): Block[] {
  const lines = ranked(latest.lines);
  const unranked = lines.filter(({ place }) => place === null).map(({ municipality }) => municipality.name);
  const remarks = [
    ...(unranked.length > 0 ? [regionalTexts.unranked(namesInWords(unranked))] : []),
    ...absentSentence(latest),
  ];
  const ordinal = masculineOrdinal(latest.followed.round.number);
  return [
    { kind: 'heading', level: 1, text: regionalTexts.rankingChapter(ordinal), newPage: false },
    plain(regionalTexts.rankingLead),
    rankingTable(lines),
    ...remarks.map(plain),
  ];
}

function rankingTable(lines: readonly RankedLine[]): TableBlock {
  const { place, municipality, share, met, blanks } = regionalTexts.rankingHeaders;
  return {
    kind: 'table',
    title: regionalTexts.rankingTable,
    headers: plainHeaders([place, municipality, share, met, blanks]),
    rows: lines.map((line) => [
      line.place === null ? reportTexts.none : String(line.place),
      line.municipality.name,
      percent(line.compliance.share),
      regionalTexts.metOf(amount(line.compliance.met), line.compliance.counted),
      String(line.compliance.blanks),
    ]),
  };
}
