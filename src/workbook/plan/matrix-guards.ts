import type { GuardedPart, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { guardLabels } from '../layout/matrix-tab';
import { statusBox, type MatrixFrame } from './matrix-frame';

/** The area between two corners, whichever way they lie. */
function between(tab: string, one: readonly [number, number], other: readonly [number, number]): Area {
  const [row, column] = [Math.min(one[0], other[0]), Math.min(one[1], other[1])];
  return { tab, row, column, rows: Math.abs(one[0] - other[0]) + 1, columns: Math.abs(one[1] - other[1]) + 1 };
}

function parts(frame: MatrixFrame): GuardedPart[] {
  const { tab, headerRow, codesRow, numberColumn, municipalityColumn, complianceColumn, blanksColumn } = frame;
  const { complianceRow, blanksRow, legend } = frame;
  const box = statusBox(frame);
  const lastRow = box.row + box.rows - 1;
  const last = Math.max(legend.labelColumn, legend.weightColumn, legend.countColumn);
  const block = between(tab, [legend.row, legend.column], [legend.row + legend.count + 1, last]);
  return [
    {
      area: between(tab, [codesRow ?? headerRow, numberColumn], [headerRow, blanksColumn]),
      description: guardLabels.headers,
    },
    { area: between(tab, [box.row, numberColumn], [lastRow, municipalityColumn]), description: guardLabels.names },
    {
      area: between(tab, [box.row, complianceColumn], [lastRow, blanksColumn]),
      description: guardLabels.totalsByMunicipality,
    },
    {
      area: between(tab, [complianceRow, municipalityColumn], [blanksRow, blanksColumn]),
      description: guardLabels.totalsByTool,
    },
    { area: block, description: guardLabels.legend },
  ];
}

/** @returns the edit that warns whoever changes the headers, names, totals or legend of a report: accidents, not intentions */
export function matrixGuards(frame: MatrixFrame): WorkbookEdit {
  return { kind: 'guard', tab: frame.tab, parts: parts(frame) };
}
