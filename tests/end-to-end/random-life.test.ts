import fc from 'fast-check';
import { replay, type RecordedState } from '../../src/domain/log/recorded-state';
import { menu, type MenuEntry } from '../../src/texts/menu';
import type { WorkbookContent } from '../../src/workbook/grid';
import { readLog } from '../../src/workbook/log/read-log';
import { AddOn, type Kept } from '../support/add-on';

/**
 * Whatever people do to the sheet, in whatever order, and however often every item of the menu is chosen: nothing that
 * someone typed is lost, totals are what the domain adds up, and the log replays to what the matrix holds.
 */

/** Few municipalities and tools, so that many steps fit in a test: the rules are the same at any size. */
const smallWorkbook = `
  const list = (name, rows) => {
    const tab = book.insertSheet(name);
    tab.getRange(1, 1, rows.length, rows[0].length).setNumberFormat('@').setValues(rows);
  };
  list('Municipios', [
    ['No.', 'Municipio', 'Clave INEGI', 'Periodo', 'Domicilio', 'Teléfono', 'Correo', 'Titular', 'Cargo', 'Lema', 'Escudo', 'Correos autorizados'],
    ...[['1', 'Ayapango', '15017'], ['2', 'Luvianos', '15123'], ['3', 'Villa Guerrero', '15113'], ['4', 'Otumba', '15065']]
      .map((row) => [...row, ...Array(9).fill('')]),
  ]);
  list('Modelo', [
    ['Clave', 'Dimensión', 'Herramienta', 'Medio de verificación'],
    ['1.1', '1. Estrategia', 'Convenio de colaboración', 'Convenio'],
    ['1.2', '1. Estrategia', 'Política de Transparencia', 'Acta'],
    ['2.1', '2. Recursos', 'Perfiles de Cargo', 'Manual'],
  ]);`;

const rows = fc.nat(3);
const columns = fc.nat(2);
const letter = fc.constantFrom('C', 'P', 'E', 'S', 'X', 'Z', 'c', 'Cumplido', '', '=1+1', '¿?');
const block = fc.array(fc.array(letter, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 });
const report = fc.constantFrom(1, 2, 3, 3, 3, 4);

type Step =
  | {
      readonly kind: 'type' | 'clear';
      readonly report: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly kind: 'paste';
      readonly report: number;
      readonly row: number;
      readonly column: number;
      readonly block: string[][];
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'evidence'; readonly row: number; readonly column: number }
  | { readonly kind: 'evidence-change' | 'evidence-removed' | 'sort-evidence' }
  | {
      readonly kind: 'sort' | 'insert-row' | 'insert-column' | 'note' | 'note-column' | 'rename';
      readonly report: number;
    }
  | { readonly kind: 'menu'; readonly item: number; readonly answers: readonly string[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('type' as const, 'clear' as const),
    report,
    row: rows,
    column: columns,
    text: letter,
  }),
  fc.record({ kind: fc.constant('paste' as const), report, row: rows, column: fc.nat(1), block }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('evidence' as const), row: rows, column: columns }),
  fc.record({
    kind: fc.constantFrom('evidence-change' as const, 'evidence-removed' as const, 'sort-evidence' as const),
  }),
  fc.record({
    kind: fc.constantFrom(...(['sort', 'insert-row', 'insert-column', 'note', 'note-column', 'rename'] as const)),
    report,
  }),
  fc.record({
    kind: fc.constant('menu' as const),
    item: fc.nat(),
    answers: fc.constantFrom(
      ['', '30/09/2023', '', 'Sí'],
      ['3', 'Sí'],
      ['3', 'se corrigió'],
      ['2 y 3'],
      ['todos'],
      [''],
    ),
  }),
);

function captions(items: readonly MenuEntry[]): string[] {
  return items.flatMap((item) => ('run' in item ? [item.caption] : captions(item.items)));
}

const everyItem = captions(menu.items);

/** The sheet as a reader sees it: each tab's values, and the notes of its cells. */
interface Seen {
  readonly name: string;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  readonly notes: readonly string[];
}

function see(addOn: AddOn): Seen[] {
  return addOn.script(`return book.getSheets().map((tab) => {
    const range = tab.getDataRange();
    return { name: tab.getName(), cells: range.getValues(), notes: range.getNotes().flat().filter(String) };
  })`) as Seen[];
}

/** Where the matrix of a report is, as a person finds it: by its headers. */
interface Place {
  readonly top: number;
  readonly nameColumn: number;
  readonly tools: readonly { readonly code: string; readonly column: number }[];
  readonly rows: readonly { readonly name: string; readonly row: number }[];
}

function placeOf(seen: readonly Seen[], number: number): Place | null {
  const cells = seen.find(({ name }) => name === `Reporte ${number}`)?.cells ?? [];
  const top = cells.findIndex((line) => line.includes('No.') && line.includes('Municipio'));
  if (top < 0) return null;
  const nameColumn = cells[top]!.indexOf('Municipio');
  const codes = cells[top - 1]!.map(String);
  const end = cells.findIndex((line) => line.includes('Cumplimiento por herramienta'));
  return {
    top,
    nameColumn,
    tools: codes.flatMap((code, column) => (/^\d\.\d$/.test(code) ? [{ code, column }] : [])),
    rows: cells.slice(top + 1, end).flatMap((line, index) => {
      const name = String(line[nameColumn]);
      return name === '' ? [] : [{ name, row: top + 1 + index }];
    }),
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const a1 = (row: number, column: number): string => `${letters[column]}${row + 1}`;

/** One person's session, with every text of their own that must never be lost. */
class Session {
  readonly typed: string[] = [];
  /** Reports whose rows were moved by no edit that the add-on is told of, since it last saw them. */
  readonly unseen = new Set<number>();
  private counter = 0;

  constructor(readonly addOn: AddOn) {}

  own(): string {
    this.counter += 1;
    const text = `Texto propio número ${this.counter}.`;
    this.typed.push(text);
    return text;
  }

  take(step: Step): void {
    if (step.kind === 'menu') this.choose(everyItem[step.item % everyItem.length]!, step.answers);
    else if ('column' in step) this.edit(step);
    else if ('report' in step) this.rearrange(step.kind, step.report);
    else if (step.kind === 'undo') this.undo();
    else this.disturbEvidence(step.kind);
  }

  private edit(step: Extract<Step, { column: number }>): void {
    if (step.kind === 'evidence') {
      this.addEvidence(step.row, step.column);
      return;
    }
    const cell = this.cell(step.report, step.row, step.column);
    if (cell === null) return;
    this.unseen.delete(step.report);
    if (step.kind === 'paste') this.addOn.paste(cell, step.block);
    else this.addOn.type(cell, step.kind === 'clear' ? '' : step.text);
  }

  private undo(): void {
    try {
      this.addOn.undo();
    } catch (failure) {
      // Nothing was edited yet, or its tab is gone.
      expect(String(failure)).toMatch(/nothing to undo|no range/);
    }
  }

  private disturbEvidence(kind: 'evidence-change' | 'evidence-removed' | 'sort-evidence'): void {
    if (this.evidenceRows() < 2) return;
    if (kind === 'evidence-removed') this.addOn.script(`sheet('Evidencias').deleteRow(2)`);
    else if (kind === 'evidence-change') this.addOn.type('Evidencias!C2', this.own());
    else {
      this.addOn.script(`const tab = sheet('Evidencias');
        tab.getRange(2, 1, tab.getLastRow() - 1, tab.getLastColumn()).sort(3)`);
    }
  }

  private choose(caption: string, answers: readonly string[]): void {
    const { report } = this.addOn.answer(caption, ...answers);
    expect({ caption, error: report.error }).toEqual({ caption, error: undefined });
    if (caption === 'Preparar hoja') this.unseen.clear();
  }

  private evidenceRows(): number {
    return this.addOn.script(`return sheet('Evidencias').getLastRow()`) as number;
  }

  private addEvidence(row: number, column: number): void {
    const names = ['Ayapango', 'Luvianos', 'Villa Guerrero', 'Otumba'];
    const text = this.own();
    const target = `Evidencias!A${this.evidenceRows() + 1}`;
    this.addOn.paste(target, [[names[row]!, ['1.1', '1.2', '2.1'][column]!, text]]);
  }

  private cell(report: number, row: number, column: number): string | null {
    const place = placeOf(see(this.addOn), report);
    const [line, tool] = [place?.rows[row], place?.tools[column]];
    return line && tool ? `Reporte ${report}!${a1(line.row, tool.column)}` : null;
  }

  private rearrange(
    kind: 'sort' | 'insert-row' | 'insert-column' | 'note' | 'note-column' | 'rename',
    report: number,
  ): void {
    const place = placeOf(see(this.addOn), report);
    const [first, last] = [place?.rows[0], place?.rows[place.rows.length - 1]];
    if (!place || !first || !last) return;
    const tab = `sheet('Reporte ${report}')`;
    const lastTool = place.tools[place.tools.length - 1]!.column + 1;
    const scripts = {
      sort: () =>
        `${tab}.getRange(${first.row + 1}, 1, ${last.row - first.row + 1}, ${lastTool}).sort({ column: ${place.nameColumn + 1}, ascending: ${report % 2 === 0} })`,
      'insert-row': () => `${tab}.insertRowsBefore(${last.row + 1}, 1)`,
      'insert-column': () => `${tab}.insertColumnsBefore(${lastTool}, 1)`,
      note: () =>
        `${tab}.getRange('${a1(first.row, place.tools[0]!.column)}').setNote(${tab}.getRange('${a1(first.row, place.tools[0]!.column)}').getNote() + '\\n${this.own()}')`,
      'note-column': () => `${tab}.getRange(${first.row + 1}, ${tab}.getLastColumn() + 1).setValue('${this.own()}')`,
      rename:
        () => `const mine = book.getSheetByName('Mis notas') || book.getSheetByName('Notas mías') || book.insertSheet('Mis notas');
        mine.getRange(mine.getLastRow() + 1, 1).setValue('${this.own()}'); mine.setName(mine.getName() === 'Mis notas' ? 'Notas mías' : 'Mis notas'); book.setActiveSheet(mine); book.moveActiveSheet(1)`,
    };
    this.addOn.script(scripts[kind]());
    if (kind === 'sort') this.unseen.add(report);
  }
}

function expectNothingLost(seen: readonly Seen[], typed: readonly string[]): void {
  const all = seen.flatMap(({ cells, notes }) => [...cells.flat().map(String), ...notes]).join('\n');
  expect(typed.filter((text) => !all.includes(text))).toEqual([]);
}

const weights: Readonly<Record<string, number>> = { C: 1 };

/** @param unseen reports where a municipality may stand in a row that has no totals yet: nothing told the add-on of it */
function expectTotalsRight(seen: readonly Seen[], unseen: ReadonlySet<number>): void {
  for (const { name, cells } of seen) {
    const number = Number(/^Reporte (\d)$/.exec(name)?.[1]);
    const place = Number.isNaN(number) ? null : placeOf(seen, number);
    if (!place) continue;
    const total = cells[place.top]!.indexOf('Cumplimiento');
    const blanks = cells[place.top]!.indexOf('Sin dato');
    for (const { name: municipality, row } of place.rows) {
      if (unseen.has(number) && cells[row]![total] === '' && cells[row]![blanks] === '') continue;
      const states = place.tools.map(({ column }) => String(cells[row]![column]));
      const met = states.reduce((sum, state) => sum + (weights[state] ?? 0), 0);
      expect([municipality, cells[row]![total], cells[row]![blanks]]).toEqual([
        municipality,
        expect.closeTo(met / place.tools.length, 9),
        states.filter((state) => state === '').length,
      ]);
    }
  }
}

function statusLines(seen: readonly Seen[]): string[] {
  return seen
    .flatMap(({ name, cells }) => {
      const number = Number(/^Reporte (\d)$/.exec(name)?.[1]);
      const place = Number.isNaN(number) ? null : placeOf(seen, number);
      return (place?.rows ?? []).flatMap(({ name: municipality, row }) =>
        place!.tools.map(({ code, column }) => [number, municipality, code, String(cells[row]![column])].join(' ')),
      );
    })
    .filter((line) => !line.endsWith(' '))
    .sort();
}

function recordedLines({ statuses }: RecordedState): string[] {
  return [...statuses]
    .flatMap(([number, rows]) =>
      [...rows].flatMap(([name, tools]) => [...tools].map(([code, { text }]) => [number, name, code, text].join(' '))),
    )
    .sort();
}

function expectLogReplays(seen: readonly Seen[]): void {
  const content = seen.map(({ name, cells }) => ({ name, cells })) as WorkbookContent;
  expect(recordedLines(replay(readLog(content)))).toEqual(statusLines(seen));
}

let prepared: Kept;

beforeAll(async () => {
  const made = await AddOn.open();
  made.script(smallWorkbook);
  made.click('Preparar hoja');
  prepared = made.keep();
  made.close();
}, 60_000);

async function live(steps: readonly Step[]): Promise<void> {
  const addOn = await AddOn.open(prepared);
  try {
    const session = new Session(addOn);
    for (const one of steps) {
      session.take(one);
      const seen = see(addOn);
      expectNothingLost(seen, session.typed);
      expectTotalsRight(seen, session.unseen);
      expectLogReplays(seen);
    }
  } finally {
    addOn.close();
  }
}

test('no typed value is lost, totals are right and the log replays, whatever is done in whatever order', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), live), {
    numRuns: Number(process.env['LIFE_RUNS'] ?? 6),
  });
}, 600_000);

test('a municipality sorted into a row that a person inserted has its totals again at the next edit of its report', async () => {
  const type = (text: string): Step => ({ kind: 'type', report: 3, row: 1, column: 1, text });
  await live([type('C'), { kind: 'insert-row', report: 3 }, { kind: 'sort', report: 3 }, type('P')]);
});

test('letters in a column or a row of a person’s own are no states', async () => {
  const paste = (row: number, column: number): Step => ({ kind: 'paste', report: 1, row, column, block: [['C', 'C']] });
  await live([{ kind: 'insert-column', report: 1 }, paste(0, 1), { kind: 'sort', report: 1 }, paste(0, 0)]);
});

test('every item of the menu, one after the other and once more', async () => {
  const answersTo: Readonly<Record<string, readonly string[]>> = {
    'Nuevo reporte de seguimiento': ['', '30/09/2023', '', 'Sí'],
    'Cerrar reporte': ['', 'Sí'],
    'Reabrir reporte': ['3', 'se corrigió'],
    'Comparar reportes': ['2 y 3'],
    'Exportar datos abiertos': ['todos'],
  };
  const items = [...everyItem, ...everyItem].map((caption, item): Step => ({
    kind: 'menu',
    item,
    answers: answersTo[caption] ?? [],
  }));
  await live([
    {
      kind: 'paste',
      report: 3,
      row: 0,
      column: 0,
      block: [
        ['C', 'E'],
        ['P', 'C'],
      ],
    },
    { kind: 'evidence', row: 0, column: 0 },
    { kind: 'note-column', report: 3 },
    ...items,
  ]);
}, 600_000);
