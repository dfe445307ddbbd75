import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Desk, local } from '../local/cli/command-line';
import { menu, type MenuEntry } from '../../src/texts/menu';
import { AddOn } from '../support/add-on';

test('the menu that people see, to the letter', () => {
  const book = new Desk().path('hoja.xlsx');
  local('new', book);
  expect(local('menu', book).stdout.trim().split('\n')).toEqual([
    'Transparencia',
    '  Preparar hoja',
    '  Aplicar simbología',
    '  Tema',
    '    INFOEM',
    '    Accesible',
    '  Reportes',
    '    Nuevo reporte de seguimiento',
    '    Confirmar estados traídos',
    '    Cerrar reporte',
    '    Reabrir reporte',
    '    Comparar reportes',
    '    Conciliar bitácora',
    '    Exportar datos abiertos',
    '  Evidencias',
    '    Validar ligas',
    '    Validar ligas de la selección',
    '    Revisar coherencia',
    '  Informes',
    '    Generar informe del municipio',
    '    Generar todos los informes',
    '    Informe regional',
    '    Oficio de observaciones',
    '    Vista previa del envío',
    '    Compartir y enviar informes',
    '  Consulta',
    '    Publicar consulta',
    '    Ligas por municipio',
    '    Revocar liga',
    '  Panel',
    '  Progreso',
    '  Cancelar proceso',
    '  Ayuda',
  ]);
});

function handlers(items: readonly MenuEntry[]): string[] {
  return items.flatMap((item) => ('run' in item ? [item.run] : handlers(item.items)));
}

test('every item runs a function that Apps Script finds at the top level of the bundle', () => {
  const bundle = readFileSync(resolve(__dirname, '../../dist/Code.js'), 'utf8');
  for (const handler of handlers(menu.items)) expect(bundle).toContain(`\nfunction ${handler}() {`);
});

test('the help tells of every item, and what to do where Google refuses', async () => {
  const addOn = await AddOn.open();
  try {
    const { words } = addOn.click('Ayuda');
    for (const caption of captions(menu.items)) expect(words).toContain(`${caption}: `);
    expect(words).toContain('varias cuentas de Google');
  } finally {
    addOn.close();
  }
});

function captions(items: readonly MenuEntry[]): string[] {
  return items.flatMap((item) => ('run' in item ? [item.caption] : captions(item.items)));
}
