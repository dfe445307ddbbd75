/**
 * The layout of a report's own tab ("Reporte 3"). When the tab is made, its parts go where this
 * file says; when it is read, they are found by their headers, since people move and add things.
 */

/** Headers and labels, as people see them. */
export const matrixLabels = {
  number: 'No.',
  municipality: 'Municipio',
  compliance: 'Cumplimiento',
  blanks: 'Sin dato',
  dimension: 'Dimensión',
  code: 'Clave',
  complianceByTool: 'Cumplimiento por herramienta',
  blanksByTool: 'Sin dato por herramienta',
  complianceAtClosing: 'Cumplimiento al cierre',
  blanksAtClosing: 'Sin dato al cierre',
  complianceByToolAtClosing: 'Por herramienta al cierre',
  blanksByToolAtClosing: 'Sin dato por herramienta al cierre',
  legend: 'Simbología',
  /** Beside the legend's title: what the signs after a letter say. */
  legendSigns: 'Junto a la letra: * sin evidencia · ? traído, sin confirmar',
  legendLetter: 'Letra',
  legendLabel: 'Estado',
  legendWeight: 'Valor',
  legendCount: 'Cuenta',
  cutOff: 'Fecha de corte',
  updated: 'Actualización',
} as const;

/** @returns what heads a report's tab; printed, nothing else says which report it is */
export function matrixTitle(report: number): string {
  return `REPORTE ${report} DE CUMPLIMIENTO DE LOS MUNICIPIOS PARA LA IMPLEMENTACIÓN DEL MODELO REGIONAL DE TRANSPARENCIA MUNICIPAL`;
}

/** Rows of a tab as it is first made, from 1. */
export const matrixRows = { title: 1, dates: 2, notice: 3, bands: 4, codes: 5, header: 6, first: 7 } as const;

/** Columns of a tab as it is first made, from 1. */
export const matrixColumns = { number: 1, municipality: 2, firstTool: 3 } as const;

/** Columns of the legend block under the matrix, from 1. */
export const legendColumns = { letter: 1, label: 2, weight: 3, count: 4 } as const;

/** Widths in pixels. */
export const matrixWidths = { number: 46, municipality: 210, tool: 48, total: 96 } as const;

/** Height in pixels of the row of the tools' names, which are written upwards. */
export const nameRowHeight = 230;

/** @returns the name of the tab of that report */
export function matrixTabName(report: number): string {
  return `Reporte ${report}`;
}

/** @returns the number of the report whose tab has that name, or null where it is another tab */
export function reportOfTab(tab: string): number | null {
  const match = /^\s*reporte\s+(\d+)\s*$/i.exec(tab);
  return match ? Number(match[1]) : null;
}

/** @returns the tab of that report, whatever its capitals and blanks; undefined where there is none */
export function reportTab<Tab extends { readonly name: string }>(
  content: readonly Tab[],
  report: number,
): Tab | undefined {
  return content.find(({ name }) => reportOfTab(name) === report);
}

/** What each guarded part of a report's tab is called in the list of protected ranges. */
export const guardLabels = {
  headers: 'Semáforo: encabezados del reporte',
  names: 'Semáforo: municipios del reporte',
  totalsByMunicipality: 'Semáforo: totales por municipio',
  totalsByTool: 'Semáforo: totales por herramienta',
  legend: 'Semáforo: simbología del reporte',
} as const;

/** What the protection of a closed report is called. */
export const lockLabel = 'Semáforo: reporte cerrado';

/** What the protection of a tab that only the add-on writes is called. */
export const ownTabLabel = 'Semáforo: lo escribe el complemento';
