import fc from 'fast-check';
import { calculate } from '../../../scripts/local/formulas';
import { tabsToCompute } from '../../../scripts/local/formulas/engine/tabs-to-compute';
import type { BookModel } from '../../../scripts/local/model/book';
import { book, now, sheet, type Typed } from './sample-book';

const names = ['Uno', 'Dos hojas', "L'última"] as const;
const size = 4;

const place = fc.record({ row: fc.nat(size - 1), column: fc.nat(size - 1) });
const tab = fc.nat(names.length - 1);

function a1({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${'ABCD'.charAt(column)}${row + 1}`;
}

const cell = fc
  .record({ tab, at: place })
  .map(({ tab: at, at: where }) => `'${(names[at] ?? '').replace("'", "''")}'!${a1(where)}`);
const range = fc.tuple(cell, place).map(([from, to]) => `${from}:${a1(to)}`);

const dated: Typed = { value: 45000, style: { numberFormat: 'dd/mm/yyyy' } };

const content: fc.Arbitrary<Typed> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 9 }),
  fc.constant(dated),
  cell.map((at) => `=${at}`),
  cell.map((at) => `=${at}+1`),
  range.map((area) => `=SUM(${area})`),
  range.map((area) => `=SUBTOTAL(109,${area})`),
  range.map((area) => `=IFERROR(FILTER(${area},${area}>3),"")`),
  cell.map((at) => `=INDIRECT("${at}")`),
  place.map((at) => `=${a1(at)}*2`),
  fc.constantFrom('=SEQUENCE(2)', '=SUM(nombradas)', '=COUNTA(Uno!A:A)'),
);

const rows = fc.array(fc.array(content, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });

const change = fc.record({ tab, at: place, to: content, hidesRow: fc.boolean() });

function makeBook(tabs: readonly (readonly (readonly Typed[])[])[]): BookModel {
  const model = book(tabs.map((lines, at) => sheet(names[at] ?? '', lines)));
  model.namedRanges.push({ name: 'Nombradas', sheetId: 2, range: { row: 0, column: 0, rows: 2, columns: 2 } });
  return model;
}

const copyOf = (model: BookModel): BookModel => structuredClone(model);

/** What stands in the tabs; a cell that says nothing is none. */
function contents({ sheets }: BookModel): unknown {
  return sheets.map(({ cells }) =>
    cells.map((line) => (line ?? []).map((each) => (each?.value === null && !each.formula ? null : each))),
  );
}

test('calculating what changes reached comes to what calculating everything does', () => {
  fc.assert(
    fc.property(
      fc.tuple(rows, rows, rows),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      (tabs, changes, isOneByOne) => {
        const model = makeBook(tabs);
        calculate(model, { now });
        const changed = new Set<BookModel['sheets'][number]>();
        for (const { tab: at, at: where, to, hidesRow } of changes) {
          const target = model.sheets[at]!;
          target.cells[where.row]![where.column] = sheet('', [[to]]).cells[0]![0]!;
          if (hidesRow) target.hiddenRows = { ...target.hiddenRows, [where.row]: true };
          changed.add(target);
          if (!isOneByOne) continue;
          calculate(model, { now, changed });
          changed.clear();
        }
        const whole = copyOf(model);
        calculate(model, { now, changed });
        calculate(whole, { now });
        expect(contents(model)).toEqual(contents(whole));
      },
    ),
    { numRuns: 400 },
  );
});

test('a tab that is added is found by the formulas that waited for it', () => {
  const model = book([sheet('Suma', [['=IFERROR(Nueva!A1,"falta")']])]);
  calculate(model, { now });
  const added = { ...sheet('Nueva', [[7]]), id: 9 };
  model.sheets.push(added);
  calculate(model, { now, changed: new Set([added]) });
  expect(model.sheets[0]?.cells[0]?.[0]?.value).toBe(7);
});

test('tabs that no change reaches are left alone', () => {
  const model = book([
    sheet('Datos', [[1]]),
    sheet('Suma', [['=Datos!A1']]),
    sheet('Informe', [['=Suma!A1']]),
    sheet('Aparte', [['=A2', 5]]),
    sheet('Reloj', [['=TODAY()']]),
  ]);
  const [data, sum] = model.sheets;
  const reached = (changed: (typeof data)[]): string[] =>
    Array.from(tabsToCompute(model, new Set(changed.map((each) => each!))), ({ name }) => name).sort();
  expect(reached([])).toEqual(['Reloj']);
  expect(reached([data])).toEqual(['Datos', 'Informe', 'Reloj', 'Suma']);
  expect(reached([sum])).toEqual(['Informe', 'Reloj', 'Suma']);
});
