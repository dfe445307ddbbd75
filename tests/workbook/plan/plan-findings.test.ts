import fc from 'fast-check';
import type { CellContent, TabContent } from '../../../src/workbook/grid';
import type { FindingRow } from '../../../src/workbook/findings/finding-row';
import { findingsTab } from '../../../src/workbook/layout/tabs';
import { planFindings, type FindingsPlan } from '../../../src/workbook/plan/plan-findings';
import type { WorkbookProblem } from '../../../src/workbook/problems';
import { applied } from './applied';

const ruleNames = ['Cumplido sin evidencia', 'Dominio ajeno'];
const headers = Object.values(findingsTab.columns).map(({ header }) => header);
const columns = { gravity: 2, finding: 5, cell: 6, situation: 7, reason: 8 };

function finding(name: string, changes: Partial<FindingRow> = {}): FindingRow {
  return {
    ...{
      rule: ruleNames[0]!,
      gravity: 'high' as const,
      municipality: 'Luvianos',
      tool: '1.1',
      sentence: `Dice ${name}.`,
    },
    ...{ remark: '', place: { tab: 'Reporte 3', tabId: 7, row: 14, column: 6 } },
    ...changes,
  };
}

function tabOf(...rows: readonly CellContent[][]): TabContent {
  return { name: 'Hallazgos', id: 3, cells: [headers, ...rows] };
}

function plan(tab: TabContent, findings: readonly FindingRow[]): FindingsPlan {
  const problems: WorkbookProblem[] = [];
  const isPast = ({ sentence }: { sentence: string }): boolean => sentence.includes('otro reporte');
  const planned = planFindings([tab], { findings, ruleNames, isPast }, problems);
  expect(problems).toEqual([]);
  return planned;
}

const rerun = (tab: TabContent, findings: readonly FindingRow[]): TabContent =>
  applied(tab, plan(tab, findings).edits).tab;

const cell = (tab: TabContent, row: number, column: number) => tab.cells[row - 1]?.[column - 1];

test('new findings go under everything, in one write, each with its live link', () => {
  const tab = tabOf(['', '', '', '', '', '', '', '', 'nota']);
  const { edits, created } = plan(tab, [
    finding('a'),
    finding('b', { place: { tab: 'La "1"', tabId: 9, row: 2, column: 28 } }),
  ]);
  expect(created).toBe(2);
  const writes = edits.filter(({ kind }) => kind === 'write');
  expect(writes).toEqual([
    {
      kind: 'write',
      at: { tab: 'Hallazgos', row: 3, column: 1 },
      cells: [
        [
          ...['Cumplido sin evidencia', 'Alta', 'Luvianos', '1.1', 'Dice a.'],
          { formula: '=HYPERLINK("#gid=7&range=F14","Reporte 3!F14")' },
          'Abierto',
        ],
        [
          ...['Cumplido sin evidencia', 'Alta', 'Luvianos', '1.1', 'Dice b.'],
          { formula: '=HYPERLINK("#gid=9&range=AB2","La ""1""!AB2")' },
          'Abierto',
        ],
      ],
    },
  ]);
});

test('what is no longer found is solved; found again, it is open; the rows stay', () => {
  const first = rerun(tabOf(), [finding('a'), finding('b')]);
  const second = rerun(first, [finding('b')]);
  expect([cell(second, 2, columns.situation), cell(second, 3, columns.situation)]).toEqual(['Resuelto', 'Abierto']);
  const third = plan(second, [finding('b'), finding('a')]);
  expect(third.created).toBe(0);
  expect(cell(applied(second, third.edits).tab, 2, columns.situation)).toBe('Abierto');
});

test('what was found of another report is past, not solved; a dismissal stays', () => {
  const tab = rerun(tabOf(), [finding('a'), finding('otro reporte'), finding('otro reporte más')]);
  const cells = tab.cells.map((line) => [...line]);
  cells[3]!.splice(6, 2, 'Descartado', 'No procede');
  const gone = plan({ ...tab, cells }, []);
  expect(gone.solved).toBe(1);
  const after = applied({ ...tab, cells }, gone.edits).tab;
  const situations = [2, 3, 4].map((row) => cell(after, row, columns.situation));
  expect(situations).toEqual(['Resuelto', 'Reporte anterior', 'Descartado']);
  expect(plan(after, []).edits).toEqual([]);
  expect(cell(rerun(after, [finding('otro reporte')]), 3, columns.situation)).toBe('Abierto');
});

test('a dismissal and its reason stay, found or not; a word of a person’s stays while it is found', () => {
  const tab = rerun(tabOf(), [finding('a'), finding('b'), finding('c')]);
  const cells = tab.cells.map((line) => [...line]);
  cells[1]!.splice(6, 2, 'descartado', 'Se autorizó por oficio');
  cells[2]!.splice(6, 2, 'En revisión', '');
  cells[3]!.splice(6, 2, 'Descartado', ' ');
  const typed = { ...tab, cells };
  const again = plan(typed, [finding('a'), finding('b'), finding('c')]);
  expect(again).toMatchObject({ edits: [], created: 0, dismissed: 2, withoutReason: [4] });
  expect(again.open.map(({ sentence }) => sentence)).toEqual(['Dice b.']);
  const gone = rerun(typed, []);
  expect([2, 3, 4].map((row) => cell(gone, row, columns.situation))).toEqual(['descartado', 'Resuelto', 'Descartado']);
  expect(cell(gone, 2, columns.reason)).toBe('Se autorizó por oficio');
});

test('a row that moved changes its link alone; a notice that comes or goes changes the sentence and no more', () => {
  const tab = rerun(tabOf(), [finding('a'), finding('b')]);
  const place = { tab: 'Reporte 3', tabId: 7, row: 15, column: 6 };
  const moved = plan(tab, [finding('a'), finding('b', { place })]);
  expect(applied(tab, moved.edits).written).toEqual([`3,${columns.cell}`]);
  expect(moved.edits.map(({ kind }) => kind)).toEqual(['style', 'write']);
  const noticed = plan(tab, [finding('a', { remark: 'Demostración [x]' }), finding('b')]);
  expect(noticed.created).toBe(0);
  expect(applied(tab, noticed.edits).written).toEqual([`2,${columns.finding}`]);
  const withNotice = applied(tab, noticed.edits).tab;
  expect(cell(withNotice, 2, columns.finding)).toBe('Dice a. [Demostración [x]]');
  expect(applied(withNotice, plan(withNotice, [finding('a'), finding('b')]).edits).tab).toEqual(tab);
});

test('rows of someone’s own, of no rule of ours, are left alone', () => {
  const own: CellContent[] = [
    'Revisión jurídica',
    'Urgente',
    'Luvianos',
    '1.1',
    'Falta el sello',
    'oficio 3',
    'Pendiente',
    '',
  ];
  const tab = tabOf(own);
  expect(plan(tab, [])).toMatchObject({ edits: [], solved: 0 });
  expect(applied(tab, plan(tab, [finding('a')]).edits).written.every((place) => place.startsWith('3,'))).toBe(true);
});

test('of several findings that say the same, one row is written', () => {
  const other = { tab: 'Reporte 3', tabId: 7, row: 99, column: 6 };
  const { edits, created } = plan(tabOf(), [finding('a'), finding('a', { place: other })]);
  expect(created).toBe(1);
  expect(JSON.stringify(edits)).toContain('Reporte 3!F14');
});

test('a column of someone’s own between ours is not written', () => {
  const own = ['Regla', 'Gravedad', 'Quién', 'Municipio', 'Herramienta', 'Hallazgo', 'Motivo', 'Celda', 'Situación'];
  const tab: TabContent = { name: 'Hallazgos', id: 3, cells: [own] };
  const { tab: after, written } = applied(tab, plan(tab, [finding('a')]).edits);
  expect(after.cells[1]).toEqual([
    ...['Cumplido sin evidencia', 'Alta', '', 'Luvianos', '1.1'],
    ...['Dice a.', '', 'Reporte 3!F14', 'Abierto'],
  ]);
  expect(written).not.toContain('2,3');
  expect(written).not.toContain('2,7');
});

test('rows beyond those that were formatted offer the situations too', () => {
  const many = Array.from({ length: findingsTab.formattedRows + 1 }, (_, index) => finding(`n${index}`));
  expect(plan(tabOf(), many).edits.map(({ kind }) => kind)).toEqual(['style', 'style', 'choices', 'write']);
  expect(plan(tabOf(), many.slice(1)).edits.map(({ kind }) => kind)).toEqual(['style', 'write']);
});

const anyFinding = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c', 'd «[x]»', '=e'),
    rule: fc.constantFrom(...ruleNames),
    tool: fc.constantFrom('1.1', '1.2', ''),
    gravity: fc.constantFrom('high' as const, 'low' as const),
    remark: fc.constantFrom('', 'Datos de demostración'),
    row: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ name, row, ...rest }) => finding(name, { ...rest, place: { tab: 'Reporte 3', tabId: 7, row, column: 3 } }));
const review = fc.array(anyFinding, { maxLength: 12 });
/** What a person does between two reviews: sorts, dismisses, notes. */
const handling = fc.record({
  order: fc.infiniteStream(fc.nat(1000)),
  dismissed: fc.infiniteStream(fc.boolean()),
});

function handled(tab: TabContent, { order, dismissed }: { order: Iterator<number>; dismissed: Iterator<boolean> }) {
  const [top, ...rows] = tab.cells as [CellContent[], ...CellContent[][]];
  const next = <Item>(stream: Iterator<Item>): Item => stream.next().value as Item;
  const noted = rows.map((line, index) => {
    const isDismissed = next(dismissed) && line[0] !== '';
    const said: CellContent[] = isDismissed ? ['Descartado', `motivo ${index}`] : line.slice(6, 8);
    return { key: next(order), line: [...line.slice(0, 6), ...said, `nota ${index}`] };
  });
  noted.sort((one, other) => one.key - other.key);
  return { ...tab, cells: [[...top, 'Notas'], ...noted.map(({ line }) => line)] };
}

test('whatever is found and however people sort and dismiss: a rerun changes nothing more, and nothing of theirs is lost', () => {
  fc.assert(
    fc.property(review, handling, review, (before, hands, after) => {
      const typed = handled(rerun(tabOf(), before), hands);
      const { tab, written } = applied(typed, plan(typed, after).edits);
      expect(plan(tab, after).edits).toEqual([]);
      expect(plan(tab, after).created).toBe(0);
      typed.cells.forEach((line, index) => {
        const row = index + 1;
        const now = tab.cells[index]!;
        expect([now[0], now[3], now[7], now[8]]).toEqual([line[0], line[3], line[7], line[8]]);
        if (line[6] === 'Descartado') expect(now[6]).toBe('Descartado');
        // Only what is not there already is written.
        now.forEach((content, place) => {
          const isBetween = [columns.finding, columns.cell].includes(place + 1);
          if (content === line[place] && !isBetween) expect(written).not.toContain(`${row},${place + 1}`);
        });
      });
    }),
    { numRuns: 200 },
  );
});
