import { dateParts, formatLongDate } from '../../domain/model/civil-date';
import { masculineOrdinal } from '../../domain/evidence/spanish-ordinal';
import { countUnconfirmed, isUnconfirmed, type FollowedRound } from '../../domain/model/follow-up';
import type { Theme } from '../../domain/model/legend';
import type { Municipality } from '../../domain/model/municipality';
import type { ReportRound } from '../../domain/model/round';
import type { Catalogue } from '../../domain/model/tool';
import { reportTexts } from '../../texts/report';
import type { Block, HeadingLevel, LegendBlock, Matrix, MatrixCell, MatrixLine, Section } from './blocks';
import { plain } from './runs';
import { chipOf, stateOf } from './state-chip';
import { linesIn, type OwnedLine, type Subject } from './subject';

/** What the pages of one report are made from. */
export interface MatrixPage {
  readonly source: Pick<Subject, 'followUp' | 'settings'>;
  readonly followed: FollowedRound;
  /** Whose row is marked; null: no one's. */
  readonly own: Municipality | null;
  readonly headingLevel: HeadingLevel;
  /** Under the matrix: what it comes to. */
  readonly figures: string;
}

/** The landscape pages of one report: its whole matrix, what it comes to, its own legend, and what the codes stand for. */
export function matrixSection({ source, followed, own, headingLevel, figures }: MatrixPage): Section {
  const { notice } = source.settings;
  const notices: Block[] = notice ? [{ kind: 'notice', runs: [{ text: notice }] }] : [];
  return {
    orientation: 'landscape',
    framed: true,
    blocks: [
      { kind: 'heading', level: headingLevel, text: roundHeading(followed.round), newPage: false },
      ...notices,
      matrixOf(source, followed, own),
      plain(figures),
      legendOf(source, followed),
      { kind: 'tool-key', title: reportTexts.toolKey, columns: source.followUp.catalogue.tools },
    ],
  };
}

/** "Cumplimiento general al tercer reporte …"; the update says its year only where it is another one (seed L111). */
function roundHeading({ number, cutOff, updated }: ReportRound): string {
  const sameYear = updated !== null && dateParts(updated).year === dateParts(cutOff).year;
  const long = updated === null ? '' : formatLongDate(updated);
  const day = sameYear ? long.replace(/ de \d{4}$/, '') : long;
  return reportTexts.roundHeading(masculineOrdinal(number), formatLongDate(cutOff), day);
}

function matrixOf(
  { followUp, settings }: MatrixPage['source'],
  followed: FollowedRound,
  own: Municipality | null,
): Matrix {
  const { catalogue, municipalities } = followUp;
  return {
    kind: 'matrix',
    title: reportTexts.matrixTitle,
    numberHeader: reportTexts.numberHeader,
    municipalityHeader: reportTexts.municipalityHeader,
    bands: bandsOf(catalogue),
    columns: catalogue.tools,
    lines: linesIn(followed, municipalities).map((line) =>
      lineOf(line, line.municipality === own, followed, catalogue, settings.theme),
    ),
  };
}

function bandsOf({ dimensions, tools }: Catalogue): Matrix['bands'] {
  return dimensions
    .map(({ number, name }) => ({
      title: `${number}. ${name}`,
      span: tools.filter((tool) => tool.dimension === number).length,
    }))
    .filter((band) => band.span > 0);
}

function lineOf(
  { municipality, row: { states } }: OwnedLine,
  own: boolean,
  followed: FollowedRound,
  { tools }: Catalogue,
  theme: Theme,
): MatrixLine {
  const cells = tools.map(({ code }) => {
    const cell = cellOf(followed, states.get(code) ?? '', theme);
    const isDoubtful = isUnconfirmed(followed, municipality.name, code);
    return isDoubtful ? { ...cell, letter: `${cell.letter}${reportTexts.unconfirmedMark}` } : cell;
  });
  return { number: municipality.number, municipality: municipality.name, own, cells };
}

function cellOf({ legend }: FollowedRound, letter: string, theme: Theme): MatrixCell {
  const state = stateOf(legend, letter);
  return state ? { letter, chip: chipOf(state, theme) } : { letter: reportTexts.blankMark, chip: null };
}

/** The report's own legend with a count for each state, and the blanks apart. */
function legendOf({ followUp, settings }: MatrixPage['source'], followed: FollowedRound): LegendBlock {
  const letters = linesIn(followed, followUp.municipalities).flatMap(({ row: { states } }) =>
    followUp.catalogue.tools.map(({ code }) => states.get(code) ?? ''),
  );
  const countOf = (letter: string) => letters.filter((each) => each === letter).length;
  const states = followed.legend.states.map((state) => ({
    letter: state.letter,
    label: state.label,
    chip: chipOf(state, settings.theme),
    count: countOf(state.letter),
  }));
  const blank = { letter: reportTexts.blankMark, label: reportTexts.blankLabel, chip: null, count: countOf('') };
  const doubts = countUnconfirmed(followed) ?? 0;
  const { unconfirmedMark: letter, unconfirmedLabel: label } = reportTexts;
  const doubt = doubts > 0 ? [{ letter, label, chip: null, count: doubts }] : [];
  return { kind: 'legend', title: reportTexts.legend(followed.round.number), entries: [...states, blank, ...doubt] };
}
