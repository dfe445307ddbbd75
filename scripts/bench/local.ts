import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { projectRoot } from '../build/bundle.mjs';
import type { RunReport } from '../local/runtime/run-state';

/**
 * One command of the local host, as `npm run local` runs it.
 * @returns its report
 * @throws when the command failed
 */
export function local(...args: string[]): RunReport {
  const command = [resolve(projectRoot, 'scripts/run.mjs'), 'scripts/local/cli/main.ts', ...args, '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: projectRoot, encoding: 'utf8' });
  const report = JSON.parse(stdout || '{"ok":false}') as RunReport;
  if (!report.ok) throw new Error(`${args.join(' ')}: ${report.error ?? stderr}`);
  return report;
}

/** What is answered where it is asked whether to issue a report that lacks something. */
export const goOn = ['--answer', 'Sí'] as const;

/** Captions of the menu items that are measured. */
export const items = {
  prepare: 'Transparencia > Preparar hoja',
  paint: 'Transparencia > Aplicar simbología',
  report: 'Transparencia > Informes > Generar informe del municipio',
  allReports: 'Transparencia > Informes > Generar todos los informes',
  regionalReport: 'Transparencia > Informes > Informe regional',
  letter: 'Transparencia > Informes > Oficio de observaciones',
  newRound: 'Transparencia > Reportes > Nuevo reporte de seguimiento',
  confirm: 'Transparencia > Reportes > Confirmar estados traídos',
  reopen: 'Transparencia > Reportes > Reabrir reporte',
  closeRound: 'Transparencia > Reportes > Cerrar reporte',
  compare: 'Transparencia > Reportes > Comparar reportes',
  reconcile: 'Transparencia > Reportes > Conciliar bitácora',
  openData: 'Transparencia > Reportes > Exportar datos abiertos',
  review: 'Transparencia > Evidencias > Revisar coherencia',
  panel: 'Transparencia > Panel',
} as const;
