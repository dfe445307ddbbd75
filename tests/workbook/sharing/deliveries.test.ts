import { readDeliveries, underWay, withDelivery, withoutDelivery } from '../../../src/workbook/sharing/deliveries';

const at = '27/11/2026 10:05';

test('what is written is read, each address with its moment', () => {
  const cell = withDelivery(withDelivery('', 'Ana@b.mx', at), 'c@d.mx', underWay);
  expect(cell).toBe(`Ana@b.mx · ${at}\nc@d.mx · enviándose`);
  expect(readDeliveries(cell)).toEqual([
    { mailbox: 'ana@b.mx', kind: 'sent', when: at },
    { mailbox: 'c@d.mx', kind: 'under-way', when: '' },
  ]);
});

test('an address has one line, and another that ends like it keeps its own', () => {
  const cell = `a@b.mx · ${underWay}\nla.a@b.mx · ${at}\nnota de alguien`;
  expect(withDelivery(cell, 'A@b.mx', at)).toBe(`la.a@b.mx · ${at}\nnota de alguien\nA@b.mx · ${at}`);
  expect(withoutDelivery(cell, 'a@b.mx')).toBe(`la.a@b.mx · ${at}\nnota de alguien`);
});

test.each([
  ['se le dio a <ana@b.mx>, en mano', 'sent'],
  ['ana@b.mx.', 'sent'],
  ['mailto:ana@b.mx', 'sent'],
  ['Enviandose a Ana@b.mx', 'under-way'],
])('"%s", typed by a person, counts', (line, kind) => {
  expect(readDeliveries(`\n${line}\r\n`)).toMatchObject([{ mailbox: 'ana@b.mx', kind }]);
});

test('a cell that mentions nobody says nothing', () => {
  expect(readDeliveries('pendiente @ mañana')).toEqual([]);
});
