import type { CellChange } from '../domain/model/comparison';
import type { Gravity } from '../domain/model/gravity';

/** "Avanzó 1 herramienta:", "Avanzaron 7 herramientas:" */
const counted =
  (one: string, several: string, remark = '') =>
  (count: number): string =>
    count === 1 ? `${one} 1 herramienta${remark}:` : `${several} ${count} herramientas${remark}:`;

/** The summary of a municipal report and what a review found of it (es-MX). */
export const summaryTexts = {
  heading: 'Resumen',
  lead: (municipality: string, report: string, cutOff: string) =>
    `Así está ${municipality} en el ${report} reporte, con corte al ${cutOff}.`,
  complies: (met: string, counted: number, share: string) => `Cumple ${met} de ${counted} herramientas: ${share}.`,
  figures: (share: string, metOf: string, blanks: number) =>
    `${share} (${metOf})${blanks === 0 ? '' : `, ${blanks} sin dato`}`,

  moved: (before: string, after: string) => `Qué cambió del ${before} al ${after} reporte`,
  movedTool: (tool: string, before: string, after: string) => `${tool} (${before || '–'} → ${after || '–'})`,
  nothingMoved: 'Ninguna herramienta cambió de estado.',
  noMap:
    'Los dos reportes no se comparan, porque la pestaña «Equivalencias», que dice qué significa cada cambio de letra, no se puede leer.',
  changes: {
    advance: counted('Avanzó', 'Avanzaron'),
    setback: counted('Retrocedió', 'Retrocedieron'),
    gained: counted('Ya tiene dato', 'Ya tienen dato'),
    lost: counted('Dejó de tener dato', 'Dejaron de tener dato'),
    'not-comparable': counted('No es comparable', 'No son comparables', ', por las simbologías distintas'),
  } as const satisfies Record<Exclude<CellChange, 'same' | 'blank'>, (count: number) => string>,

  missing: 'Qué falta',
  inState: (label: string, count: number) => `${label} (${count}):`,
  nothingMissing: 'Todas las herramientas que aplican están cumplidas.',
  deadline: (date: string) => `Fecha límite para completar lo pendiente: ${date}.`,
  noDeadline: 'Fecha límite para completar lo pendiente: no está fijada.',

  findings: 'Hallazgos abiertos',
  findingsLead:
    'La revisión de coherencia compara entre sí lo que está capturado. Lo que sigue no se ha resuelto ni descartado.',
  findingsTable: (count: number) => (count === 1 ? '1 hallazgo abierto' : `${count} hallazgos abiertos`),
  findingHeaders: { gravity: 'Gravedad', tool: 'Herramienta', finding: 'Hallazgo' },
  gravity: { high: 'Alta', medium: 'Media', low: 'Baja' } as const satisfies Record<Gravity, string>,
  noFindings: 'No hay hallazgos abiertos de este municipio.',
} as const;
