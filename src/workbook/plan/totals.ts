import type { CellInput, FormulaCell, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { matrixLabels } from '../layout/matrix-tab';
import { areaAddress } from '../place';
import { codeCells, complianceFormula, nameCells, onItsTab, toolCount } from './matrix-formulas';
import { statusBox, type MatrixFrame } from './matrix-frame';
import { runsOf } from './runs';

/**
 * The live totals of a report. Cells are counted by the codes and names of their headers, so that
 * a column or row that a person adds in between, with no code or name, changes no total.
 */

function rowBlanks(frame: MatrixFrame, area: Area): FormulaCell {
  const named = codeCells(frame, onItsTab);
  const cells = areaAddress(area);
  return { formula: named === null ? `=COUNTBLANK(${cells})` : `=SUMPRODUCT((${named}<>"")*(${cells}=""))` };
}

function total(frame: MatrixFrame, area: Area, cellCount: string): FormulaCell {
  return complianceFormula(frame, [area], cellCount, onItsTab);
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
          areas.map((cells) => [total(frame, cells, toolCount(frame, onItsTab))]),
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
  const names = nameCells(frame, onItsTab);
  const box = statusBox(frame);
  return runsOf([...frame.toolColumns.values()]).flatMap(({ first, count }): WorkbookEdit[] => {
    const areas = Array.from({ length: count }, (_, index): Area => ({ ...box, column: first + index, columns: 1 }));
    const compliance = areas.map((area) => total(frame, area, `COUNTA(${names})`));
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
  const names = nameCells(frame, onItsTab);
  const box = statusBox(frame);
  const blanks: Area = { ...box, column: blanksColumn, columns: 1 };
  const compliance = total(frame, box, `${toolCount(frame, onItsTab)}*COUNTA(${names})`);
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
