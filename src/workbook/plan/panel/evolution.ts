import { groupedBy } from '../../../domain/model/grouped-by';
import { unchangedLetters } from '../../../domain/model/equivalence';
import type { LegendState } from '../../../domain/model/legend';
import type { CellInput } from '../../edits';
import { panelBlocks, panelColours, panelHeaders, panelRemarks, panelSizes, stateHeader } from '../../layout/panel-tab';
import { areasOfColumns, fromElsewhere, nameCells, sumOverStates, toolCount } from '../matrix-formulas';
import { columnStyles, isNumberKey, type BlockChart, type PanelBlock } from './block';
import { dayText } from './day-text';
import type { CountedReport, PanelSource } from './current-report';
import { titleCells } from '../title-cells';

/** A head of a column of states: "C · Cumplido". */
const stateHeaderShape = /^\S · /u;

function hasLetter({ legend }: CountedReport, letter: string): boolean {
  return legend.states.some((state) => state.letter === letter);
}

/**
 * States, in the current report's words, that can be followed in time: legends are compared only through the map
 * between them (domain.md), so that a letter that every legend has is one state only where the map takes it for itself.
 */
function comparableStates({ reports, current, equivalences }: PanelSource): LegendState[] {
  const unchanged = unchangedLetters(equivalences);
  return current.legend.states.filter(
    ({ letter }) =>
      reports.every((report) => hasLetter(report, letter)) && (reports.length === 1 || unchanged.has(letter)),
  );
}

/** The other letters, each with why: the reports whose legend does not have it, or else the map. */
function statesLeftOut({ reports }: PanelSource, kept: readonly LegendState[]): string[] {
  const letters = new Set(reports.flatMap(({ legend }) => legend.states.map(({ letter }) => letter)));
  kept.forEach(({ letter }) => letters.delete(letter));
  const numbersWithout = (letter: string): number[] =>
    reports.filter((report) => !hasLetter(report, letter)).map(({ round }) => round.number);
  const groups = groupedBy([...letters], (letter) => numbersWithout(letter).join());
  return [...groups.values()].map((group) => {
    const numbers = numbersWithout(group[0] ?? '');
    return numbers.length === 0 ? panelRemarks.notTheSame(group) : panelRemarks.absentFrom(group, numbers);
  });
}

/** How many of the report's cells hold that letter ÷ all of its cells; nothing while it has none. */
function shareOf({ frame }: CountedReport, letter: string): CellInput {
  if (frame.rows.length === 0 || frame.toolColumns.size === 0) return '';
  const cells = `${toolCount(frame, fromElsewhere)}*COUNTA(${nameCells(frame, fromElsewhere)})`;
  const areas = areasOfColumns(frame, [...frame.toolColumns.values()]);
  const count = sumOverStates(frame, areas, (states) => `IFERROR((${states}="${letter}")*1,0)`, fromElsewhere);
  return { formula: `=IFERROR((${count})/(${cells}),"")` };
}

/** A line a state. */
function lines(states: readonly LegendState[]): BlockChart {
  const { title } = panelBlocks.evolution;
  const colours = states.map((_, index) => panelColours.lines[index % panelColours.lines.length] ?? '');
  return {
    looks: { type: 'line', title, colours, valueFormat: '0 %', highest: 1 },
    leastHeight: panelSizes.lineHeight,
    categories: 1,
    series: states.map((_, index) => index + 2),
  };
}

/** @returns the share of each comparable state in every report, so that none is measured by another's legend */
export function evolutionBlock(source: PanelSource): PanelBlock {
  const states = comparableStates(source);
  const rows = source.reports.map((report) => (): CellInput[] => {
    const { number } = report.round;
    const day = dayText(titleCells(number, source.columnOf).cutOff);
    return [
      number,
      { formula: `="${panelHeaders.report} ${number} · "&${day}` },
      ...states.map(({ letter }) => shareOf(report, letter)),
    ];
  });
  const remark = panelRemarks.evolution(
    states.map(({ letter }) => letter),
    statesLeftOut(source, states),
  );
  return {
    ...panelBlocks.evolution,
    remark,
    columns: [
      { header: panelHeaders.report, style: columnStyles.key },
      { header: panelHeaders.cutOff, style: columnStyles.name },
      ...states.map(({ letter, label }) => ({
        header: stateHeader(letter, label),
        style: columnStyles.share,
        takesOver: (header: string) => stateHeaderShape.test(header),
      })),
    ],
    isOwnKey: isNumberKey,
    rows,
    chart: states.length === 0 ? null : lines(states),
  };
}
