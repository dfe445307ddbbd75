import fc from 'fast-check';
import { type StructureChange, adjustFormula, fromR1C1, shiftFormula, toR1C1 } from '../../../scripts/local/formulas';
import { parseReference, referenceText } from '../../../scripts/local/formulas/references/reference';

const rows = (kind: 'insert' | 'delete', at: number, count = 1, tab = 'Hoja'): StructureChange => ({
  tab,
  axis: 'rows',
  kind,
  at,
  count,
});
const columns = (kind: 'insert' | 'delete', at: number, count = 1): StructureChange => ({
  tab: 'Hoja',
  axis: 'columns',
  kind,
  at,
  count,
});

describe('copying a formula', () => {
  test.each([
    ['=A1+$A$1+A$1+$A1', 1, 1, '=B2+$A$1+B$1+$A2'],
    ['=SUM( A1 : B2 ) & "A1"', 2, 0, '=SUM( A3 : B4 ) & "A1"'],
    ["='Reporte 3'!C5", 1, 1, "='Reporte 3'!D6"],
    ['=SUM(A:A)+SUM(2:2)', 1, 1, '=SUM(B:B)+SUM(3:3)'],
    ['=A2:A', 1, 1, '=B3:B'],
    ['=A1', -1, 0, '=#REF!'],
    ['=SUM(A1:B2)', 0, -1, '=SUM(#REF!)'],
    ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ])('%s moved %i down and %i right', (formula, down, right, expected) => {
    expect(shiftFormula(formula, down, right)).toBe(expected);
  });
});

describe('inserting and deleting', () => {
  test.each<[string, string, StructureChange, string]>([
    ['above moves', '=A5+$B$5', rows('insert', 2, 3), '=A8+$B$8'],
    ['below leaves', '=A5', rows('insert', 5), '=A5'],
    ['within a range grows it', '=SUM(A1:A5)', rows('insert', 2, 2), '=SUM(A1:A7)'],
    ['just after a range leaves it', '=SUM(A1:A5)', rows('insert', 5), '=SUM(A1:A5)'],
    ['at the top of a range moves it', '=SUM(A1:A5)', rows('insert', 0), '=SUM(A2:A6)'],
    ['columns', '=SUM(B1:D1)+A1', columns('insert', 2), '=SUM(B1:E1)+A1'],
    ['leaves whole columns', '=SUM(A:A)', rows('insert', 0), '=SUM(A:A)'],
    ['moves an open range', '=SUM(A2:A)', rows('insert', 0), '=SUM(A3:A)'],
    ['leaves other tabs', '=Otra!A5+Hoja!A5', rows('insert', 0), '=Otra!A5+Hoja!A6'],
    ['deleting above moves', '=A5', rows('delete', 0, 2), '=A3'],
    ['deleting the cell loses it', '=A5+1', rows('delete', 4), '=#REF!+1'],
    ['deleting within shrinks', '=SUM(A1:A5)', rows('delete', 1, 2), '=SUM(A1:A3)'],
    ['deleting the start', '=SUM(A3:A6)', rows('delete', 1, 3), '=SUM(A2:A3)'],
    ['deleting the end', '=SUM(A3:A6)', rows('delete', 4, 9), '=SUM(A3:A4)'],
    ['deleting it all', '=SUM(A3:A6)', rows('delete', 2, 4), '=SUM(#REF!)'],
    ['deleting columns', '=SUM(B:D)', columns('delete', 2), '=SUM(B:C)'],
    ['a range written backwards', '=SUM(A6:A3)', rows('delete', 3), '=SUM(A5:A3)'],
  ])('%s: %s', (_, formula, change, expected) => {
    expect(adjustFormula(formula, 'Hoja', change)).toBe(expected);
  });

  test('a reference without a tab means the formula’s own', () => {
    expect(adjustFormula('=A5', 'Otra', rows('insert', 0))).toBe('=A5');
    expect(adjustFormula('=hoja!A5', 'Otra', rows('insert', 0))).toBe('=hoja!A6');
  });

  test('a renamed tab is quoted where its name needs it', () => {
    const change: StructureChange = { kind: 'rename-tab', from: 'Hoja', to: "Reporte 3 d'Ocuilan" };
    expect(adjustFormula('=Hoja!A1+SUM(Otra!B1)+A1', 'X', change)).toBe("='Reporte 3 d''Ocuilan'!A1+SUM(Otra!B1)+A1");
    expect(adjustFormula("='A B'!A1", 'X', { kind: 'rename-tab', from: 'A B', to: 'AB' })).toBe('=AB!A1');
    expect(adjustFormula('=Hoja!A1', 'X', { kind: 'rename-tab', from: 'Hoja', to: 'A1' })).toBe("='A1'!A1");
  });

  test('references to a deleted tab are lost', () => {
    expect(adjustFormula("=SUM('Una hoja'!A1:B2)+A1", 'X', { kind: 'delete-tab', tab: 'Una hoja' })).toBe(
      '=SUM(#REF!)+A1',
    );
  });
});

describe('R1C1', () => {
  test.each([
    ['=A1', 1, 1, '=R[-1]C[-1]'],
    ['=$A$1+B2', 1, 1, '=R1C1+R[0]C[0]'],
    ['=SUM(B1:B4)', 4, 1, '=SUM(R[-4]C[0]:R[-1]C[0])'],
    ['=SUM(A:A)+SUM($2:3)', 1, 1, '=SUM(C[-1]:C[-1])+SUM(R2:R[1])'],
    ["='Reporte 3'!$B1", 0, 0, "='Reporte 3'!R[0]C2"],
    ['=A2:A', 0, 1, '=R[1]C[-1]:C[-1]'],
  ])('%s in row %i, column %i is %s', (a1, row, column, r1c1) => {
    expect(toR1C1(a1, row, column)).toBe(r1c1);
    expect(fromR1C1(r1c1, row, column)).toBe(a1);
  });

  test('RC and C alone are the own cell and the own column', () => {
    expect(fromR1C1('=RC[1]+SUM(C)', 2, 1)).toBe('=C3+SUM(B:B)');
  });

  test('off the tab is #REF!', () => {
    expect(fromR1C1('=R[-1]C', 0, 0)).toBe('=#REF!');
  });
});

const cornerText = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 700 }), fc.boolean(), fc.integer({ min: 0, max: 5000 }))
  .map(([columnFixed, column, rowFixed, row]) =>
    referenceText({ tab: null, start: { row, column, rowFixed, columnFixed } }),
  );
const tabPrefix = fc.constantFrom('', "'Reporte 3'!", 'Avances!', "'It''s'!");
const formulaText = fc
  .array(fc.tuple(tabPrefix, cornerText, fc.option(cornerText)), { minLength: 1, maxLength: 4 })
  .map((parts) => `=SUM(${parts.map(([tab, from, to]) => tab + from + (to ? `:${to}` : '')).join(',')})&"A1 R1C1"`);
const offset = fc.integer({ min: 0, max: 300 });

describe('laws', () => {
  test('a reference is written as it was read', () => {
    fc.assert(
      fc.property(tabPrefix, cornerText, (tab, text) => {
        const reference = parseReference(tab + text);
        expect(reference && referenceText(reference)).toBe(tab + text);
      }),
    );
  });

  test('copied there and back again, a formula is the same', () => {
    fc.assert(
      fc.property(formulaText, offset, offset, (formula, down, right) => {
        expect(shiftFormula(shiftFormula(formula, down, right), -down, -right)).toBe(formula);
      }),
    );
  });

  test('R1C1 and back is the same, and does not depend on where the formula is copied', () => {
    fc.assert(
      fc.property(formulaText, offset, offset, (formula, row, column) => {
        expect(fromR1C1(toR1C1(formula, row, column), row, column)).toBe(formula);
        expect(toR1C1(shiftFormula(formula, row, column), row, column)).toBe(toR1C1(formula, 0, 0));
      }),
    );
  });

  test('what is inserted and deleted again leaves the formula as it was', () => {
    const axis = fc.constantFrom<'rows' | 'columns'>('rows', 'columns');
    fc.assert(
      fc.property(formulaText, axis, offset, fc.integer({ min: 1, max: 20 }), (formula, line, at, count) => {
        const change = { tab: 'Avances', axis: line, at, count };
        const inserted = adjustFormula(formula, 'Avances', { ...change, kind: 'insert' });
        expect(adjustFormula(inserted, 'Avances', { ...change, kind: 'delete' })).toBe(formula);
      }),
    );
  });
});
