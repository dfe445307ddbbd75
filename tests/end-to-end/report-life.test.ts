import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, localJson } from '../local/cli/command-line';

/** The whole life of a report from the command line, on a workbook file: every step is a process of its own. */

const desk = new Desk();
const book = desk.path('seguimiento.xlsx');
const drive = desk.path('carpeta');

const look = desk.write(
  'mirar.js',
  `function main() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const values = (tab, a1) => book.getSheetByName(tab).getRange(a1).getDisplayValues();
    const log = book.getSheetByName('Bitácora').getDataRange().getDisplayValues();
    const at = (tab, text) => book.getSheetByName(tab).createTextFinder(text).matchEntireCell(true).findNext();
    return {
      tabs: book.getSheets().map((sheet) => sheet.getName()),
      rounds: values('Reportes', 'A2:D10').filter(([number]) => number !== ''),
      letters: values('Reporte 3', 'C15:E15')[0],
      total: values('Reporte 3', 'U15')[0][0],
      rules: book.getSheetByName('Reporte 3').getConditionalFormatRules().length,
      integrity: values('Reportes', 'H2:H10').flat().filter(String),
      origins: [...new Set(log.slice(1).map((row) => row[8]))].sort(),
      findings: book.getSheetByName('Hallazgos').getLastRow() - 1,
      carried: book.getSheetByName('Reporte 4') ? values('Reporte 4', 'C15:E15')[0] : [],
      moved: book.getSheetByName('Comparación 3 y 4')
        ? at('Comparación 3 y 4', 'Luvianos') !== null
        : false,
      fixed: at('Reporte 3', 'Cumplimiento al cierre') !== null,
    };
  }`,
);

interface Look {
  readonly tabs: readonly string[];
  readonly rounds: readonly (readonly string[])[];
  readonly letters: readonly string[];
  readonly total: string;
  readonly rules: number;
  readonly integrity: readonly string[];
  readonly origins: readonly string[];
  readonly findings: number;
  readonly carried: readonly string[];
  readonly moved: boolean;
  readonly fixed: boolean;
}

/** Every step is a minute after the one before. */
let minute = 0;

function does(...args: string[]) {
  minute += 1;
  const now = `2023-09-05T12:${String(minute).padStart(2, '0')}:00-06:00`;
  const { exit, report } = localJson(...args, '--drive', drive, '--now', now);
  expect({ args, exit, error: report.error }).toEqual({ args, exit: 0, error: undefined });
  return report;
}

const run = (item: string, ...answers: string[]) =>
  does('run', `Transparencia > ${item}`, book, ...answers.flatMap((answer) => ['--answer', answer]));
const seen = () => does('exec', look, book).result as Look;

test('a report is prepared, filled, painted, reviewed, closed, followed by another, compared and exported', () => {
  does('new', book);
  expect(seen().rounds.map(([number, , , situation]) => `${number} ${situation}`)).toEqual([
    '1 Cerrado',
    '2 Cerrado',
    '3 Abierto',
  ]);

  does('edit', book, 'Reporte 3!C7:T24', 'E');
  const typed = does('edit', book, 'Reporte 3!C15', 'C');
  expect(typed.toasts[0]?.message).toContain('Cumplido sin evidencia (Luvianos, 1.1)');
  does('edit', book, 'Evidencias!A2', 'Luvianos\t1.1\tConvenio firmado');
  expect(seen()).toMatchObject({
    letters: ['C', 'E', 'E'],
    total: '5.6 %',
    origins: ['Edición', 'Conciliación'].sort(),
  });

  run('Aplicar simbología');
  expect(seen().rules).toBe(3);

  const reviewed = run('Evidencias > Revisar coherencia');
  expect(reviewed.dialogs[0]?.html).toContain('Hallazgos abiertos');
  expect(seen().findings).toBeGreaterThan(0);

  run('Reportes > Cerrar reporte', '3', 'Sí');
  const closed = seen();
  expect(closed.rounds[2]?.[3]).toBe('Cerrado');
  expect(closed.fixed).toBe(true);
  expect(closed.integrity).toEqual([expect.stringContaining('Sin cambios desde el cierre')]);
  const refused = does('edit', book, 'Reporte 3!D15', 'C');
  expect(refused.toasts[0]?.message).toContain('El reporte 3 está cerrado');
  expect(seen().letters).toEqual(['C', 'E', 'E']);

  run('Reportes > Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
  expect(seen().carried).toEqual(['C?', 'E?', 'E?']);
  does('edit', book, 'Reporte 4!D15', 'C');
  does('edit', book, 'Reporte 4!C15', 'E');

  run('Reportes > Comparar reportes', '3 y 4');
  expect(seen()).toMatchObject({ moved: true, carried: ['E', 'C*', 'E?'] });

  run('Reportes > Exportar datos abiertos', '4');
  const files = readdirSync(drive, { recursive: true, encoding: 'utf8' });
  const csv = files.find((name) => name.endsWith('.csv')) ?? '';
  const lines = readFileSync(join(drive, csv), 'utf8').trim().split('\r\n');
  expect(lines).toHaveLength(1 + 18 * 18);
  expect(lines.find((line) => line.includes('15123') && line.includes('1.2'))).toContain('Cumplido');
  expect(files.some((name) => name.endsWith('.json'))).toBe(true);
  expect(run('Reportes > Conciliar bitácora').toasts[0]?.message).toContain('nada faltaba');
}, 300_000);
