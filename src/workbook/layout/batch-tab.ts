import { listTab, usualRows } from './tab-spec';

/** How a municipality's report ended in the last "Generar todos los informes", by the word that people read. */
export const batchOutcomeNames = {
  pending: 'Pendiente',
  made: 'Hecho',
  'up-to-date': 'Ya estaba al día',
  'not-made': 'No se hizo',
} as const;

export type BatchOutcome = keyof typeof batchOutcomeNames;

/**
 * The tab "Tanda de informes": a row for each municipality of the last time that all reports were asked for, and what came
 * of it. While that goes on, it is the list of what is left.
 */
export const batchTab = listTab(
  'Tanda de informes',
  {
    municipality: { header: 'Municipio', isKey: true, type: 'text', width: 190 },
    outcome: { header: 'Resultado', type: 'text', width: 130, choices: Object.values(batchOutcomeNames) },
    detail: { header: 'Detalle', type: 'text', width: 420 },
    document: { header: 'Informe', type: 'text', width: 340 },
    link: { header: 'Liga', type: 'text', width: 340 },
    finished: { header: 'Terminado', type: 'moment', width: 140 },
    run: { header: 'Tanda', type: 'number', width: 70, help: 'Número de la tanda en la que le toca.' },
  },
  usualRows,
  { isGuarded: true },
);

export type BatchKey = keyof typeof batchTab.columns;
