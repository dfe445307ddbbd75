import { DEFAULT_EQUIVALENCES } from '../../../src/domain/model/equivalence';
import type { CellContent } from '../../../src/workbook/grid';
import { changeNames } from '../../../src/workbook/layout/tabs';
import { problemSentence } from '../../../src/texts/problems';
import type { WorkbookProblem } from '../../../src/workbook/problems';
import { readEquivalences } from '../../../src/workbook/read/read-equivalences';

const header: readonly CellContent[] = ['De la letra', 'A la letra', 'Significa'];

function read(...rows: readonly (readonly CellContent[])[]) {
  const problems: WorkbookProblem[] = [];
  const equivalences = readEquivalences([{ name: 'Equivalencias', cells: [header, ...rows] }], problems);
  return { equivalences, told: problems.map(problemSentence) };
}

test('the map that the tab begins with is read back whole', () => {
  const rows = DEFAULT_EQUIVALENCES.map(({ from, to, change }) => [from, to, changeNames[change]]);
  expect(read(...rows)).toEqual({ equivalences: DEFAULT_EQUIVALENCES, told: [] });
});

test('letters in lower case and words without capitals mean the same', () => {
  expect(read(['e', 'c', ' avance '])).toEqual({
    equivalences: [{ from: 'E', to: 'C', change: 'advance' }],
    told: [],
  });
});

test('a pair that is said twice alike is said once', () => {
  expect(read(['E', 'C', 'Avance'], ['E', 'C', 'Avance']).told).toEqual([]);
});

test.each([
  [['E', 'C', 'Mejora'], 'columna C («Significa», celda C2), «Mejora» no es un valor permitido'],
  [['E', 'C', ''], 'columna C («Significa», celda C2), falta el dato'],
  [['', 'C', 'Avance'], 'columna A («De la letra», celda A2), falta el dato'],
  [['E', '*', 'Avance'], 'columna B («A la letra», celda B2), «*» no sirve como letra'],
  [[{ error: '#REF!' }, 'C', 'Avance'], 'columna A («De la letra», celda A2), hay un error de fórmula'],
] as const)('%j is told with its cell and left out', (row, words) => {
  const { equivalences, told } = read(row, ['C', 'C', 'Sin cambio']);
  expect(equivalences).toEqual([{ from: 'C', to: 'C', change: 'same' }]);
  expect(told).toEqual([expect.stringContaining(words)]);
});

test('two rows of one pair that disagree are told, with the row of the first', () => {
  const { told } = read(['E', 'C', 'Avance'], ['e', 'C', 'Retroceso']);
  expect(told).toEqual([expect.stringMatching(/celda C3.*«E → C» está repetido: ya aparece en la fila 2/)]);
});

test('without the tab, or one of its columns, it is told which', () => {
  const problems: WorkbookProblem[] = [];
  readEquivalences([], problems);
  readEquivalences([{ name: 'Equivalencias', cells: [['De la letra', 'A la letra']] }], problems);
  expect(problems).toEqual([
    { kind: 'missing-tab', tab: 'Equivalencias' },
    { kind: 'missing-column', tab: 'Equivalencias', column: 'Significa' },
  ]);
});
