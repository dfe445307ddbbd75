import fc from 'fast-check';
import { REGIONAL_MODEL } from '../../src/domain/model/catalogue';
import { PUBLISHED_ROUNDS } from '../../src/domain/model/legends';
import { FOLLOWED_MUNICIPALITIES } from '../../src/domain/model/municipalities';
import type { Municipality } from '../../src/domain/model/municipality';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { completedFrame, freshFrame, statusAreas } from '../../src/workbook/plan/matrix-frame';
import { newMatrixEdits } from '../../src/workbook/plan/new-matrix';
import { contentAfter } from '../../src/workbook/plan/content-after';
import { locateMatrix } from '../../src/workbook/read/locate-matrix';

const legend = PUBLISHED_ROUNDS[2]!.legend;
// Only names, numbers and keys matter to the layout.
const everyone = FOLLOWED_MUNICIPALITIES as readonly Municipality[];

function frameFor(municipalities: readonly Municipality[]) {
  return freshFrame(3, REGIONAL_MODEL, municipalities, legend);
}

function cellsOf(municipalities: readonly Municipality[]): Grid {
  const columnOf = (): string => "'x'!$A:$A";
  const matrix = {
    report: 3,
    position: 2,
    catalogue: REGIONAL_MODEL,
    municipalities,
    legend,
    columnOf,
    emptyTab: null,
  };
  return contentAfter([], newMatrixEdits(matrix))[0]!.cells;
}

const locate = (cells: Grid) => locateMatrix({ name: 'Reporte 3', cells }, 3, REGIONAL_MODEL, []);

test('what is laid out is found where it was put, for any number of municipalities', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: everyone.length }), (count) => {
      const municipalities = everyone.slice(0, count);
      const frame = frameFor(municipalities);
      const tab = { name: 'Reporte 3', cells: cellsOf(municipalities) };
      expect(completedFrame(locate(tab.cells)!, tab)).toMatchObject({ ...frame });
    }),
  );
});

/** The tab after someone pushed rows in above everything and columns in before column `at` (from 0). */
function pushed(cells: Grid, rows: number, at: number, columns: number): Grid {
  const blanks = Array<CellContent>(columns).fill('');
  const wider = cells.map((row) => [...row.slice(0, at), ...blanks, ...row.slice(at)]);
  const empty = Array.from({ length: rows }, () => Array<CellContent>(wider[0]!.length).fill(''));
  return [...empty, ...wider];
}

test('rows and columns that people push in move what is found, and change nothing else', () => {
  const frame = frameFor(everyone);
  const area = statusAreas(frame)[0]!;
  fc.assert(
    fc.property(fc.nat(4), fc.nat(22), fc.nat(3), (rows, at, columns) => {
      const found = locate(pushed(cellsOf(everyone), rows, at, columns))!;
      const shift = (column: number): number => (column > at ? column + columns : column);
      expect(found.rows).toEqual(everyone.map((_, index) => area.row + rows + index));
      expect([...found.toolColumns]).toEqual([...frame.toolColumns].map(([code, column]) => [code, shift(column)]));
      expect(found.complianceColumn).toBe(shift(frame.complianceColumn));
      expect(found.legend?.count).toBe(legend.states.length);
    }),
  );
});

test('a tab without its headers is told by the name of the header', () => {
  const problems: Parameters<typeof locateMatrix>[3] = [];
  expect(locateMatrix({ name: 'Reporte 3', cells: [['hola']] }, 3, REGIONAL_MODEL, problems)).toBeNull();
  expect(problems).toEqual([{ kind: 'missing-header', tab: 'Reporte 3', header: 'Municipio' }]);
});
