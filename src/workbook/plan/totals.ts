import type { CellInput, FormulaCell, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { legendColumns, matrixLabels } from '../layout/matrix-tab';
import { notApplicable } from '../layout/tabs';
import { areaAddress } from '../place';
import { legendLetterArea, statusBox, type MatrixFrame } from './matrix-frame';
import { runsOf } from './runs';

/**
 * The live totals of a report. Cells are counted by the codes and names of their headers, so that
 * a column or row that a person adds in between, with no code or name, changes no total.
 */

function fixed(area: Area): string {
  return areaAddress(area, 'both');
}

/** The states' letters and weights in the legend block, and the cells that name the municipalities. */
function anchors(frame: MatrixFrame) {
  const letters = legendLetterArea(frame);
  return {
    letters: fixed(letters),
    weights: fixed({ ...letters, column: letters.column + legendColumns.weight - legendColumns.letter }),
    names: fixed({ ...statusBox(frame), column: frame.municipalityColumn, columns: 1 }),
  };
}

/** The cells that name the tools; null where someone removed their row. */
function codes(frame: MatrixFrame): string | null {
  return frame.codesRow === null ? null : fixed({ ...statusBox(frame), row: frame.codesRow, rows: 1 });
}

/** How many tools there are, as a formula. */
function toolCount(frame: MatrixFrame): string {
  const named = codes(frame);
  return named === null ? String(frame.toolColumns.size) : `COUNTA(${named})`;
}

/** Sum of the weights of the states in `area` ÷ cells that count; blank where nothing counts. */
function complianceFormula(frame: MatrixFrame, area: Area, cellCount: string): FormulaCell {
  const { letters, weights } = anchors(frame);
  const counts = `COUNTIF(${areaAddress(area)},${letters})`;
  const leftOut = `SUMPRODUCT(${counts},(${weights}="${notApplicable}")*1)`;
  return { formula: `=IFERROR(SUMPRODUCT(${counts},${weights})/(${cellCount}-${leftOut}),"")` };
}

function rowBlanks(frame: MatrixFrame, area: Area): FormulaCell {
  const named = codes(frame);
  const cells = areaAddress(area);
  return { formula: named === null ? `=COUNTBLANK(${cells})` : `=SUMPRODUCT((${named}<>"")*(${cells}=""))` };
}

/** The headers of both totals, and their formulas beside each municipality; rows of a person's own are not written. */
function byMunicipality(frame: MatrixFrame): WorkbookEdit[] {
  const { tab, headerRow, complianceColumn, blanksColumn } = frame;
  const area = (row: number): Area => ({ ...statusBox(frame), row, rows: 1 });
  const write = (row: number, column: number, cells: CellInput[][]): WorkbookEdit => ({
    kind: 'write',
    at: { tab, row, column },
    cells,
  });
  return [
    write(headerRow, complianceColumn, [[matrixLabels.compliance]]),
    write(headerRow, blanksColumn, [[matrixLabels.blanks]]),
    ...runsOf(frame.rows).flatMap(({ first, count }) => {
      const areas = Array.from({ length: count }, (_, index) => area(first + index));
      return [
        write(
          first,
          complianceColumn,
          areas.map((cells) => [complianceFormula(frame, cells, toolCount(frame))]),
        ),
        write(
          first,
          blanksColumn,
          areas.map((cells) => [rowBlanks(frame, cells)]),
        ),
      ];
    }),
  ];
}

/** The formulas under each tool; columns that stand side by side are written together, a person's own are not. */
function byTool(frame: MatrixFrame): WorkbookEdit[] {
  const { names } = anchors(frame);
  const box = statusBox(frame);
  return runsOf([...frame.toolColumns.values()]).flatMap(({ first, count }): WorkbookEdit[] => {
    const areas = Array.from({ length: count }, (_, index): Area => ({ ...box, column: first + index, columns: 1 }));
    const compliance = areas.map((area) => complianceFormula(frame, area, `COUNTA(${names})`));
    const blanks = areas.map((area) => ({ formula: `=SUMPRODUCT((${names}<>"")*(${areaAddress(area)}=""))` }));
    const at = { tab: frame.tab, column: first };
    return [
      { kind: 'write', at: { ...at, row: frame.complianceRow }, cells: [compliance] },
      { kind: 'write', at: { ...at, row: frame.blanksRow }, cells: [blanks] },
    ];
  });
}

function whole(frame: MatrixFrame): WorkbookEdit[] {
  const { tab, complianceRow, blanksRow, complianceColumn, blanksColumn, municipalityColumn } = frame;
  const { names } = anchors(frame);
  const box = statusBox(frame);
  const blanks: Area = { ...box, column: blanksColumn, columns: 1 };
  const compliance = complianceFormula(frame, box, `${toolCount(frame)}*COUNTA(${names})`);
  return [
    {
      kind: 'write',
      at: { tab, row: complianceRow, column: municipalityColumn },
      cells: [[matrixLabels.complianceByTool]],
    },
    { kind: 'write', at: { tab, row: blanksRow, column: municipalityColumn }, cells: [[matrixLabels.blanksByTool]] },
    { kind: 'write', at: { tab, row: complianceRow, column: complianceColumn }, cells: [[compliance]] },
    {
      kind: 'write',
      at: { tab, row: blanksRow, column: blanksColumn },
      cells: [[{ formula: `=SUM(${areaAddress(blanks)})` }]],
    },
  ];
}

/** @returns the edits that write every total of a report's tab, with its headers and labels */
export function totalsEdits(frame: MatrixFrame): WorkbookEdit[] {
  return [...byMunicipality(frame), ...byTool(frame), ...whole(frame)];
}
