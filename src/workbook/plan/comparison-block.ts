import type { ChangeTally, ComparedCell, Comparison } from '../../domain/model/comparison';
import { hasMoved } from '../../domain/model/comparison';
import { countUnconfirmed, isUnconfirmed, type FollowedRound } from '../../domain/model/follow-up';
import type { Municipality } from '../../domain/model/municipality';
import type { Catalogue } from '../../domain/model/tool';
import {
  changeLabels,
  changeMeanings,
  comparisonLabels as labels,
  comparisonRows,
  comparisonWidth,
  shownChanges,
} from '../layout/comparison-tab';

/** What the block of a comparison says it from. */
export interface ComparedRounds {
  readonly before: FollowedRound;
  readonly after: FollowedRound;
  readonly comparison: Comparison;
  readonly catalogue: Catalogue;
  readonly municipalities: readonly Municipality[];
  /** Says that the statuses are invented; '' where they are not. */
  readonly notice: string;
}

/** A line of the block; every line has the block's width. */
export type BlockLine = readonly (string | number)[];

/** A table of the block; rows from 1. */
export interface BlockTable {
  readonly titleRow: number;
  readonly headerRow: number;
  readonly rows: number;
  readonly columns: number;
}

/** A comparison as it is written, without its seal. */
export interface ComparisonBlock {
  readonly lines: readonly BlockLine[];
  readonly totals: BlockTable;
  /** The cells that moved: the last table. */
  readonly moved: BlockTable;
  readonly tables: readonly BlockTable[];
}

interface Section {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Texts of the block take one line, so that they are read back as they were written. */
function line(cells: readonly (string | number)[]): BlockLine {
  const padding = Array<string>(comparisonWidth - cells.length).fill('');
  return [...cells, ...padding].map((cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cell));
}

function counts(tally: ChangeTally | undefined): number[] {
  const each = shownChanges.map((change) => tally?.[change] ?? 0);
  return [...each, each.reduce((sum, count) => sum + count, 0)];
}

function totalsSection({ comparison: { overall, cells } }: ComparedRounds): Section {
  const rows = shownChanges.map((change) => [changeLabels[change], changeMeanings[change], overall[change]]);
  return {
    title: labels.totals,
    header: [labels.change, labels.meaning, labels.cells],
    rows: [...rows, [labels.total, '', cells.length]],
  };
}

/** A state in the words of its own report's legend: "P – Se cuenta con el proyecto…". */
function stateWords({ legend }: FollowedRound): (letter: string) => string {
  const words = new Map(legend.states.map(({ letter, label }) => [letter, `${letter} – ${label}`]));
  return (letter) => (letter === '' ? labels.blank : (words.get(letter) ?? letter));
}

function holeSections({ before, after, comparison: { holes } }: ComparedRounds): Section[] {
  const [older, newer] = [stateWords(before), stateWords(after)];
  const rows = holes.map(({ from, to, cells }) => [`${from} → ${to}`, `${older(from)} → ${newer(to)}`, cells]);
  const header = [labels.pair, labels.states, labels.cells];
  return rows.length === 0 ? [] : [{ title: labels.holes, header, rows }];
}

const countHeaders = [...shownChanges.map((change) => changeLabels[change]), labels.cells];

function municipalitySection({ comparison: { byMunicipality }, municipalities }: ComparedRounds): Section {
  const keys = new Map(municipalities.map(({ name, inegiKey }) => [name, inegiKey]));
  return {
    title: labels.byMunicipality,
    header: [labels.municipality, labels.inegiKey, ...countHeaders],
    rows: Array.from(byMunicipality, ([name, tally]) => [name, keys.get(name) ?? '', ...counts(tally)]),
  };
}

function toolSection({ comparison: { byTool }, catalogue }: ComparedRounds): Section {
  return {
    title: labels.byTool,
    header: [labels.code, labels.tool, ...countHeaders],
    rows: catalogue.tools.map(({ code, name }) => [code, name, ...counts(byTool.get(code))]),
  };
}

function movedSection({ before, after, comparison, catalogue }: ComparedRounds): Section {
  const [older, newer] = [stateWords(before), stateWords(after)];
  const tools = new Map(catalogue.tools.map(({ code, name }) => [code, `${code} ${name}`]));
  const doubt = (round: FollowedRound, { municipality, toolCode }: ComparedCell): string =>
    isUnconfirmed(round, municipality, toolCode) ? labels.unconfirmed : '';
  const row = (cell: ComparedCell): string[] => [
    cell.municipality,
    tools.get(cell.toolCode) ?? cell.toolCode,
    older(cell.before) + doubt(before, cell),
    newer(cell.after) + doubt(after, cell),
    changeLabels[cell.change],
  ];
  const rows = comparison.cells.filter(hasMoved).map(row);
  const header = [labels.municipality, labels.tool, labels.before, labels.after, labels.change];
  return { title: labels.moved, header, rows: rows.length === 0 ? [[labels.nothingMoved]] : rows };
}

function headLines({ before, after, comparison: { overall, cells }, notice }: ComparedRounds): BlockLine[] {
  const head = [
    labels.title(before.round.number, after.round.number),
    labels.round(before.round, countUnconfirmed(before)),
    labels.round(after.round, countUnconfirmed(after)),
    notice,
    labels.scope(overall['not-comparable'], cells.length),
  ];
  const blanks = Array<string>(comparisonRows.firstTable - 1 - head.length).fill('');
  return [...head, ...blanks].map((text) => line([text]));
}

/** @returns the whole block, row by row, and where its tables are; INFOEM's order is kept */
export function comparisonBlock(compared: ComparedRounds): ComparisonBlock {
  const moved = movedSection(compared);
  const totals = totalsSection(compared);
  const sections = [totals, ...holeSections(compared), municipalitySection(compared), toolSection(compared), moved];
  const lines = headLines(compared);
  const tables = sections.map((section): BlockTable => {
    const titleRow = lines.length + 1;
    lines.push(...[[section.title], section.header, ...section.rows, []].map(line));
    return { titleRow, headerRow: titleRow + 1, rows: section.rows.length, columns: section.header.length };
  });
  const at = (section: Section): BlockTable =>
    tables[sections.indexOf(section)] ?? { titleRow: 1, headerRow: 1, rows: 0, columns: 0 };
  return { lines, totals: at(totals), moved: at(moved), tables };
}
