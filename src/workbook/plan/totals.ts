import type { CellInput, FormulaCell, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { legendColumns, matrixLabels } from '../layout/matrix-tab';
import { notApplicable } from '../layout/tabs';
import { areaAddress } from '../place';
import { legendLetterArea, statusArea, type MatrixFrame } from './matrix-frame';

/**
 * The live totals of a report. Cells are counted by the codes and names of their headers, so that
 * a column or row that a person adds in between, with no code or name, changes no total.
 */

function fixed(area: Area): string {
  return areaAddress(area, 'both');
}

/** The states' letters and weights in the legend block, the cells that name tools, and those that name municipalities. */
function anchors(frame: MatrixFrame) {
  const states = statusArea(frame);
  const letters = legendLetterArea(frame);
  return {
    letters: fixed(letters),
    weights: fixed({ ...letters, column: letters.column + legendColumns.weight - legendColumns.letter }),
    codes: fixed({ ...states, row: frame.codesRow, rows: 1 }),
    names: fixed({ ...states, column: frame.municipalityColumn, columns: 1 }),
  };
}

/** Sum of the weights of the states in `area` ÷ cells that count; blank where nothing counts. */
function complianceFormula(frame: MatrixFrame, area: Area, cellCount: string): FormulaCell {
  const { letters, weights } = anchors(frame);
  const counts = `COUNTIF(${areaAddress(area)},${letters})`;
  const leftOut = `SUMPRODUCT(${counts},(${weights}="${notApplicable}")*1)`;
  return { formula: `=IFERROR(SUMPRODUCT(${counts},${weights})/(${cellCount}-${leftOut}),"")` };
}

function rowAreas(frame: MatrixFrame): Area[] {
  const states = statusArea(frame);
  return Array.from({ length: frame.rowCount }, (_, index) => ({ ...states, row: states.row + index, rows: 1 }));
}

function toolAreas(frame: MatrixFrame): Area[] {
  const states = statusArea(frame);
  return [...frame.toolColumns.values()].map((column) => ({ ...states, column, columns: 1 }));
}

function byMunicipality(frame: MatrixFrame): WorkbookEdit[] {
  const { codes } = anchors(frame);
  const at = { tab: frame.tab, row: frame.headerRow };
  const compliance = rowAreas(frame).map((area): CellInput[] => [complianceFormula(frame, area, `COUNTA(${codes})`)]);
  const blanks = rowAreas(frame).map((area): CellInput[] => [
    { formula: `=SUMPRODUCT((${codes}<>"")*(${areaAddress(area)}=""))` },
  ]);
  return [
    { kind: 'write', at: { ...at, column: frame.complianceColumn }, cells: [[matrixLabels.compliance], ...compliance] },
    { kind: 'write', at: { ...at, column: frame.blanksColumn }, cells: [[matrixLabels.blanks], ...blanks] },
  ];
}

/** One write a tool's column would be a call a tool: columns that stand side by side are written together. */
function byTool(frame: MatrixFrame): WorkbookEdit[] {
  const { names } = anchors(frame);
  const states = statusArea(frame);
  const compliance: CellInput[] = Array<CellInput>(states.columns).fill('');
  const blanks: CellInput[] = [...compliance];
  for (const area of toolAreas(frame)) {
    compliance[area.column - states.column] = complianceFormula(frame, area, `COUNTA(${names})`);
    blanks[area.column - states.column] = { formula: `=SUMPRODUCT((${names}<>"")*(${areaAddress(area)}=""))` };
  }
  const at = { tab: frame.tab, column: states.column };
  return [
    { kind: 'write', at: { ...at, row: frame.complianceRow }, cells: [compliance] },
    { kind: 'write', at: { ...at, row: frame.blanksRow }, cells: [blanks] },
  ];
}

function whole(frame: MatrixFrame): WorkbookEdit[] {
  const { codes, names } = anchors(frame);
  const states = statusArea(frame);
  const blanks = { tab: frame.tab, row: frame.firstRow, column: frame.blanksColumn, rows: frame.rowCount, columns: 1 };
  const label = { tab: frame.tab, column: frame.municipalityColumn };
  return [
    { kind: 'write', at: { ...label, row: frame.complianceRow }, cells: [[matrixLabels.complianceByTool]] },
    { kind: 'write', at: { ...label, row: frame.blanksRow }, cells: [[matrixLabels.blanksByTool]] },
    {
      kind: 'write',
      at: { tab: frame.tab, row: frame.complianceRow, column: frame.complianceColumn },
      cells: [[complianceFormula(frame, states, `COUNTA(${codes})*COUNTA(${names})`)]],
    },
    {
      kind: 'write',
      at: { tab: frame.tab, row: frame.blanksRow, column: frame.blanksColumn },
      cells: [[{ formula: `=SUM(${areaAddress(blanks)})` }]],
    },
  ];
}

/** @returns the edits that write every total of a report's tab, with its headers and labels */
export function totalsEdits(frame: MatrixFrame): WorkbookEdit[] {
  return [...byMunicipality(frame), ...byTool(frame), ...whole(frame)];
}
