import type { LegendState } from '../../../domain/model/legend';
import type { CellInput } from '../../edits';
import { panelBlocks, panelColours, panelHeaders, panelRemarks, stateHeader } from '../../layout/panel-tab';
import { qualifiedAddress } from '../../place';
import { areasOfColumns, fromElsewhere, nameCells, toolCount } from '../matrix-formulas';
import { columnStyles, isNumberKey, type PanelBlock } from './block';
import { dayText } from './day-text';
import type { CountedReport, PanelSource } from './current-report';
import { titleCells } from '../title-cells';

/** A head of a column of states: "C · Cumplido". */
const stateHeaderShape = /^\S · /u;

/** States that every report's legend has, in the current one's words: only these can be followed in time. */
function comparableStates({ reports, current }: PanelSource): LegendState[] {
  return current.legend.states.filter(({ letter }) =>
    reports.every(({ legend }) => legend.states.some((state) => state.letter === letter)),
  );
}

/** The other letters, each with the reports whose legend has it not. */
function statesLeftOut({ reports }: PanelSource, kept: readonly LegendState[]): string[] {
  const letters = new Set(reports.flatMap(({ legend }) => legend.states.map(({ letter }) => letter)));
  kept.forEach(({ letter }) => letters.delete(letter));
  return [...letters].map((letter) => {
    const without = reports.filter(({ legend }) => !legend.states.some((state) => state.letter === letter));
    return panelRemarks.absentFrom(
      letter,
      without.map(({ round }) => round.number),
    );
  });
}

/** How many of the report's cells hold that letter ÷ all of its cells; nothing while it has none. */
function shareOf({ frame }: CountedReport, letter: string): CellInput {
  if (frame.rows.length === 0 || frame.toolColumns.size === 0) return '';
  const cells = `${toolCount(frame, fromElsewhere)}*COUNTA(${nameCells(frame, fromElsewhere)})`;
  const counts = areasOfColumns(frame, [...frame.toolColumns.values()]).map(
    (area) => `COUNTIF(${qualifiedAddress(area)},"${letter}")`,
  );
  return { formula: `=IFERROR((${counts.join('+')})/(${cells}),"")` };
}

/** @returns the share of each comparable state in every report, so that none is measured by another's legend */
export function evolutionBlock(source: PanelSource): PanelBlock {
  const states = comparableStates(source);
  const rows = source.reports.map((report) => (): CellInput[] => {
    const { number } = report.round;
    const day = dayText(titleCells(number, source.columnOf).cutOff);
    return [number, { formula: `="${number}: "&${day}` }, ...states.map(({ letter }) => shareOf(report, letter))];
  });
  const remark = panelRemarks.evolution(
    states.map(({ letter, label }) => stateHeader(letter, label)),
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
    chart:
      states.length === 0
        ? null
        : {
            type: 'line',
            title: panelBlocks.evolution.title,
            categories: 1,
            series: states.map((_, index) => index + 2),
            colours: states.map((_, index) => panelColours.lines[index % panelColours.lines.length] ?? ''),
            valueFormat: '0 %',
            highest: 1,
          },
  };
}
