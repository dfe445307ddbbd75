/**
 * `npm start`: the sample workbook, painted, with a report for every municipality, made by the
 * same bundle that is pushed to Google, and where to find them. Needs no account.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { projectRoot } from './build/bundle.mjs';

const folder = resolve(projectRoot, 'salida');
const book = resolve(folder, 'muestra.xlsx');
const drive = resolve(folder, 'informes');

/** One command of the local host, as a person would type it. */
function local(...args: string[]): void {
  const result = spawnSync(
    process.execPath,
    [resolve(projectRoot, 'scripts/run.mjs'), 'scripts/local/cli/main.ts', ...args, '--drive', drive],
    { cwd: projectRoot, stdio: 'inherit' },
  );
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function documentsMade(): string[] {
  const names = existsSync(drive) ? readdirSync(drive, { recursive: true, encoding: 'utf8' }) : [];
  return names.filter((name) => name.endsWith('.docx'));
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
console.log('1/3 · Preparando la hoja de muestra…');
local('new', book, '--demo');
console.log('2/3 · Aplicando la simbología…');
local('run', 'Transparencia > Aplicar simbología', book);
console.log('3/3 · Generando los informes de los municipios…');
// The sample lacks most Avances and says so: it is asked whether to go on.
local('run', 'Transparencia > Informes > Generar todos los informes', book, '--answer', 'Sí');
console.log(`
Hoja pintada:  ${relative(process.cwd(), book)}
Informes:      ${relative(process.cwd(), drive)} (${documentsMade().length} documentos .docx)

Los estados de la muestra son datos de demostración. Ábralos con LibreOffice, Excel o Word, o abra la hoja con su menú
en un navegador, sin cuenta de Google:

  npm run --silent local -- desk ${relative(process.cwd(), book)} --drive ${relative(process.cwd(), drive)}`);
