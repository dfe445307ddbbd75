import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookModel, ChartModel, SheetModel } from '../../../scripts/local/model/book';
import { blankBook, freshState, writeWorkbookFile, readWorkbookFile } from '../../../scripts/local/workbook-file';
import { inFolder } from './in-folder';
import { afterXlsx, bookWith, roundTrip } from './round-trip';

const RANGE = { row: 1, column: 1, rows: 3, columns: 2 };

function withTabs(...names: string[]): BookModel {
  const book = blankBook('Libro');
  const [blank] = book.sheets;
  return {
    ...book,
    sheets: names.map((name, index) => ({
      ...(blank as SheetModel),
      id: index * 10,
      name,
      cells: [[{ value: name }]],
    })),
  };
}

describe('a book', () => {
  it('blank, is as Sheets makes it', async () => {
    const book = blankBook('Matriz 2026');
    expect(book.sheets).toMatchObject([{ name: 'Hoja 1', rowCount: 1000, columnCount: 26 }]);
    expect(await roundTrip(book)).toEqual(book);
  });

  it('keeps its tabs in order, its named ranges and the tab that was open', async () => {
    const book = { ...withTabs('Reporte 1', 'Año "2026"', "L'eau & co"), activeSheetId: 10 };
    book.namedRanges = [{ name: 'Matriz', sheetId: 20, range: RANGE }];
    const alone = await roundTrip(book, 'without');
    expect(alone.sheets.map((sheet) => sheet.name)).toEqual(['Reporte 1', 'Año "2026"', "L'eau & co"]);
    expect(alone.sheets.find((sheet) => sheet.id === alone.activeSheetId)?.name).toBe('Año "2026"');
    expect(alone.namedRanges).toEqual([{ name: 'Matriz', sheetId: alone.sheets[2]?.id, range: RANGE }]);
    expect(await roundTrip(book)).toEqual(book);
  });

  it('gives tabs back the names that an .xlsx refuses, also within formulas', async () => {
    const long = 'Seguimiento del Programa Anual de Transparencia 2026';
    const book = withTabs(long, 'a/b', 'A_B', 'Listas auxiliares');
    book.sheets[1] = { ...(book.sheets[1] as SheetModel), cells: [[{ value: 1, formula: `=COUNTA('${long}'!A:A)` }]] };
    expect(await roundTrip(book)).toEqual(book);
  });

  it('keeps identifiers, metadata, protections and bandings beside the .xlsx', async () => {
    const book = bookWith([[{ value: 'x' }]], {
      id: 77,
      protections: [
        {
          id: '5',
          kind: 'RANGE',
          range: RANGE,
          description: 'Fórmulas',
          warningOnly: true,
          domainEdit: false,
          editors: ['a@x.mx'],
          unprotected: [],
        },
        {
          id: '6',
          kind: 'SHEET',
          description: 'Panel',
          warningOnly: false,
          domainEdit: false,
          editors: [],
          unprotected: [RANGE],
        },
      ],
    });
    const whole: BookModel = {
      ...book,
      id: 'propio',
      locale: 'es_ES',
      timeZone: 'America/Tijuana',
      activeSheetId: 77,
      lastId: 99,
      metadata: [
        { id: 8, key: 'matriz', value: 'R1', visibility: 'DOCUMENT', location: { type: 'SHEET', sheetId: 77 } },
      ],
    };
    expect(await roundTrip(whole)).toEqual(whole);
  });

  it('locks a protected tab for other programs, but not the cells left open', async () => {
    const cells = [[{ value: 'fijo' }, { value: 'abierto' }]];
    const open = { row: 0, column: 1, rows: 1, columns: 1 };
    const protections = [
      {
        id: '6',
        kind: 'SHEET',
        description: '',
        warningOnly: false,
        domainEdit: false,
        editors: [],
        unprotected: [open],
      } as const,
    ].map((each) => ({ ...each, editors: [], unprotected: [...each.unprotected] }));
    expect((await afterXlsx(cells, { protections })).protections).toMatchObject([
      { kind: 'SHEET', unprotected: [open] },
    ]);
  });

  it('keeps a filter, and tells the rows it hides from those hidden by hand', async () => {
    const cells = [['Estado'], ['C'], ['P'], ['C'], ['N']].map((row) => row.map((text) => ({ value: text })));
    const changes: Partial<SheetModel> = {
      filter: { range: { row: 0, column: 0, rows: 5, columns: 1 }, criteria: { 0: { hidden: ['P'] } } },
      filteredRows: { 2: true },
      hiddenRows: { 4: true },
    };
    expect(await afterXlsx(cells, changes)).toMatchObject(changes);
  });

  it('draws charts that other programs show, and gives them back as they were', async () => {
    const chart = (type: string, options: ChartModel['options']): ChartModel => ({
      id: 4,
      type,
      ranges: ["'Hoja 1'!A1:B3"],
      anchor: { row: 5, column: 1, offsetX: 7, offsetY: 3 },
      options,
      headers: 1,
      transposed: false,
    });
    const cells = [
      [{ value: 'Municipio' }, { value: 'Cumplimiento' }],
      [{ value: 'Luvianos' }, { value: 0.8 }],
      [{ value: 'Tejupilco' }, { value: 0.6 }],
    ];
    const charts = [
      chart('BAR', { title: 'Avance', 'legend.position': 'none', colors: ['#611232'] }),
      chart('TREEMAP', {}),
    ];
    const alone = await afterXlsx(cells, { charts });
    expect(alone.charts).toMatchObject([
      { ranges: ["'Hoja 1'!A2:A3", "'Hoja 1'!B2:B3"], options: { title: 'Avance' }, anchor: { row: 5, column: 1 } },
    ]);
    expect((await roundTrip(bookWith(cells, { charts }))).sheets[0]?.charts).toEqual(charts);
  });

  it('gives the same bytes for the same book, and keeps the state of the host', () =>
    inFolder(async (folder) => {
      const book = bookWith([[{ value: 'x', note: 'n' }]]);
      const state = { ...freshState(), properties: { script: { clave: 'valor' }, document: {}, users: {} } };
      const [first, second] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
      await writeWorkbookFile(first, book, state);
      await writeWorkbookFile(second, book, state);
      expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
      expect(await readWorkbookFile(first)).toEqual({ kind: 'read', book, state });
    }));
});
