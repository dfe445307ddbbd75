import { masculineOrdinal } from '../../../domain/evidence/spanish-ordinal';
import { hasMoved, type ComparedCell, type Comparison } from '../../../domain/model/comparison';
import { countUnconfirmed, type FollowUp } from '../../../domain/model/follow-up';
import { groupedBy } from '../../../domain/model/grouped-by';
import { regionalTexts } from '../../../texts/regional';
import { reportTexts } from '../../../texts/report';
import { summaryTexts } from '../../../texts/report-summary';
import type { Block, TableBlock } from '../blocks';
import { movedBullets, toldChanges } from '../moved-tools';
import { grouped } from '../../../texts/numbers';
import { plain } from '../runs';
import type { Movement } from '../movement';
import { namesInWords } from './names-in-words';
import { plainHeaders } from '../plain-headers';
import type { Region } from './region';

type Compared = Extract<Movement, { kind: 'compared' }>;

/** What became of each municipality between the last two reports: how many of its tools moved, and which. */
export function whoMoved({ movement, followUp, latest }: Region): Block[] {
  if (latest === null) return [];
  const heading: Block = {
    kind: 'heading',
    level: 1,
    text: regionalTexts.movedChapter,
    newPage: movement.kind === 'compared',
  };
  if (movement.kind === 'too-few-reports') return [heading, plain(regionalTexts.oneReport)];
  if (movement.kind === 'no-map') return [heading, plain(summaryTexts.noMap)];
  return [
    heading,
    plain(lead(movement)),
    plain([...reservations(movement.comparison), ...doubts(latest.followed)].join(' ')),
    movedTable(movement.comparison, followUp),
    ...absentFromBoth(movement.comparison, followUp),
    ...toolsInWords(movement.comparison, followUp),
  ];
}

function lead({ before, after }: Compared): string {
  return regionalTexts.movedLead(masculineOrdinal(before.number), masculineOrdinal(after.number));
}

/** How many cells cannot be compared, and how many of them only because the map is silent. */
function reservations({ overall, cells, holes }: Comparison): string[] {
  const silent = holes.reduce((sum, hole) => sum + hole.cells, 0);
  return [
    regionalTexts.notComparable(overall['not-comparable'], cells.length),
    ...(silent > 0 ? [regionalTexts.holes(silent)] : []),
  ];
}

/** A state that was carried over reads as one that stayed the same. */
function doubts(followed: FollowUp['rounds'][number]): string[] {
  const doubtful = countUnconfirmed(followed) ?? 0;
  return doubtful === 0 ? [] : [regionalTexts.unconfirmed(doubtful)];
}

function movedTable({ byMunicipality, overall }: Comparison, { municipalities }: FollowUp): TableBlock {
  const tallies = municipalities.map(({ name }) => [name, byMunicipality.get(name)] as const);
  return {
    kind: 'table',
    title: regionalTexts.movedTable,
    headers: plainHeaders([
      reportTexts.municipalityHeader,
      ...toldChanges.map((change) => regionalTexts.movedHeaders[change]),
    ]),
    rows: [
      ...tallies.map(([name, tally]) => [
        name,
        ...toldChanges.map((change) => (tally ? String(tally[change]) : reportTexts.none)),
      ]),
      [regionalTexts.everyone, ...toldChanges.map((change) => grouped(overall[change]))],
    ],
  };
}

function absentFromBoth({ byMunicipality }: Comparison, { municipalities }: FollowUp): Block[] {
  const absent = municipalities.map(({ name }) => name).filter((name) => !byMunicipality.has(name));
  return absent.length === 0 ? [] : [plain(regionalTexts.absentFromBoth(namesInWords(absent)))];
}

/** Under each municipality's name, its tools that moved; those where none did, together. */
function toolsInWords({ cells, byMunicipality }: Comparison, { catalogue }: FollowUp): Block[] {
  const moved = groupedBy(cells.filter(hasMoved), ({ municipality }) => municipality);
  const unmoved = [...byMunicipality.keys()].filter((name) => !moved.has(name));
  const title: Block = { kind: 'heading', level: 3, text: regionalTexts.movedTools, newPage: false };
  if (moved.size === 0) return [title, plain(summaryTexts.nothingMoved)];
  return [
    title,
    ...Array.from(moved, ([name, own]) => municipalityInWords(name, own, catalogue)).flat(),
    ...(unmoved.length > 0 ? [plain(regionalTexts.unmoved(namesInWords(unmoved)))] : []),
  ];
}

function municipalityInWords(name: string, cells: readonly ComparedCell[], catalogue: FollowUp['catalogue']): Block[] {
  return [{ kind: 'heading', level: 4, text: name, newPage: false }, ...movedBullets(cells, catalogue)];
}
