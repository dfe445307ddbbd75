import fc from 'fast-check';
import { groupHeaders } from '../../../src/report/content/annexes';
import { blocksOf, reportOf } from '../made-report';
import { sampleFollowUp } from '../sample-follow-up';

test('headers with a spaced stroke make two levels, neighbours together', () => {
  expect(groupHeaders(['No.', 'Metas / Unidad', 'Metas / Cantidad', 'Actividades/Tareas', 'Metas / Otra'])).toEqual([
    { title: 'No.', columns: [] },
    { title: 'Metas', columns: ['Unidad', 'Cantidad'] },
    { title: 'Actividades/Tareas', columns: [] },
    { title: 'Metas', columns: ['Otra'] },
  ]);
});

test('whatever the headers, every column keeps its place', () => {
  const header = fc.oneof(fc.string(), fc.constantFrom('A / b', 'A / c', 'B / b', 'A', ' / ', 'a /b'));
  fc.assert(
    fc.property(fc.array(header), (headers) => {
      const columns = groupHeaders(headers).flatMap((group) => (group.columns.length > 0 ? group.columns : ['']));
      expect(columns).toHaveLength(headers.length);
    }),
  );
});

test("the project's 14 activities come as one table with two levels of headings, below its tool", () => {
  const table = blocksOf(reportOf(sampleFollowUp), 'table').find(({ title }) => title === 'Actividades registradas')!;
  expect(table.rows).toHaveLength(14);
  expect(table.headers.filter(({ columns }) => columns.length === 2).map(({ title }) => title)).toEqual([
    'Metas Comprometidas',
    'Calendarización Anual de Compromisos',
  ]);
});

test('each row of a Ficha is a card; several are numbered', () => {
  const row = { municipality: 'Luvianos', toolCode: '1.4', row: 2, cells: ['A'] };
  const annexes = [
    {
      kind: 'card' as const,
      tab: 'Ficha Proyecto',
      title: 'Proyecto',
      headers: ['Clave'],
      rows: [row, { ...row, cells: ['B'] }],
    },
  ];
  const cards = blocksOf(reportOf({ ...sampleFollowUp, annexes }), 'card').slice(1);
  expect(cards.map(({ title, fields }) => [title, fields[0]!.value])).toEqual([
    ['Proyecto (1 de 2)', 'A'],
    ['Proyecto (2 de 2)', 'B'],
  ]);
});
