import { formatLongDate } from '../../domain/model/civil-date';
import type { CellChange } from '../../domain/model/comparison';
import type { ReportRound } from '../../domain/model/round';
import { changeNames } from './tabs';

/**
 * The layout of a tab that compares two reports ("Comparación 2 y 3"): one block, from cell A1 on, that the add-on writes
 * whole and closes with a seal. Whatever people add goes to its right or under it.
 */

/** Columns of the block. */
export const comparisonWidth = 10;

/** Columns of the block that say what each of its lines is about; the rest is what is said of it. */
export const labelColumns = 2;

/** Columns, from 1: where counts begin, and those of the list of cells that moved. */
export const comparisonColumns = { label: 1, detail: 2, counts: 3, before: 3, after: 4, change: 5 } as const;

/** Rows of the block, from 1: its head has always the same lines. */
export const comparisonRows = { title: 1, before: 2, after: 3, notice: 4, scope: 5, firstTable: 7 } as const;

/** Widths in pixels of the block's columns. */
export const comparisonWidths: readonly number[] = [210, 330, 180, 180, 150, 110, 110, 110, 110, 80];

/** Every change as it is read: a mark and a word, so that colour only repeats it. In the order of the tables. */
export const changeLabels = {
  advance: `▲ ${changeNames.advance}`,
  setback: `▼ ${changeNames.setback}`,
  same: `≡ ${changeNames.same}`,
  'not-comparable': `≠ ${changeNames['not-comparable']}`,
  gained: '● Antes sin dato',
  lost: '○ Ahora sin dato',
  blank: '– Sin dato en ambos',
} as const satisfies Record<CellChange, string>;

/** What each change means, beside its count. */
export const changeMeanings = {
  advance: 'Según «Equivalencias», pasar de una letra a la otra es un avance.',
  setback: 'Según «Equivalencias», pasar de una letra a la otra es un retroceso.',
  same: 'Según «Equivalencias», las dos letras son el mismo estado.',
  'not-comparable': 'Según «Equivalencias», las dos letras no se comparan; o no dice nada de ellas.',
  gained: 'La celda estaba vacía en el primer reporte y tiene estado en el segundo.',
  lost: 'La celda tenía estado en el primer reporte y está vacía en el segundo.',
  blank: 'La celda está vacía en los dos reportes: no es un incumplimiento.',
} as const satisfies Record<CellChange, string>;

/** Light backgrounds and dark letters; the mark and the word tell the changes apart without them. */
export const changeColours = {
  advance: { background: '#CDEBDD', fontColour: '#0B5345' },
  setback: { background: '#F5C6C0', fontColour: '#641E16' },
  same: { background: '#FFFFFF', fontColour: '#1C2833' },
  'not-comparable': { background: '#E3D9F0', fontColour: '#4A235A' },
  gained: { background: '#D6E6F5', fontColour: '#154360' },
  lost: { background: '#FBE3C4', fontColour: '#6E2C00' },
  blank: { background: '#F2F4F4', fontColour: '#1C2833' },
} as const satisfies Record<CellChange, { readonly background: string; readonly fontColour: string }>;

/** The changes in the order in which they are shown. */
export const shownChanges = Object.keys(changeLabels) as readonly CellChange[];

const counted = (cells: number): string => cells.toLocaleString('es-MX');

function unconfirmedWords(cells: number | null): string {
  if (cells === null) return ' No se sabe qué estados traídos de un reporte anterior siguen sin confirmar.';
  return cells > 0 ? ` Estados traídos de un reporte anterior y sin confirmar: ${counted(cells)}.` : '';
}

/** Headers and sentences of the block. */
export const comparisonLabels = {
  title: (before: number, after: number) => `COMPARACIÓN DE LOS REPORTES ${before} Y ${after}`,
  round: ({ number, cutOff, updated }: ReportRound, unconfirmed: number | null) =>
    `Reporte ${number}: fecha de corte ${formatLongDate(cutOff)}${updated ? `, actualización al ${formatLongDate(updated)}` : ''}.` +
    unconfirmedWords(unconfirmed),
  scope: (notComparable: number, cells: number) =>
    `No comparables: ${counted(notComparable)} de ${counted(cells)} celdas. Se compara estado por estado con la pestaña «Equivalencias»; los porcentajes de dos simbologías distintas no se restan.`,
  totals: 'Totales',
  change: 'Cambio',
  meaning: 'Qué significa',
  cells: 'Celdas',
  total: 'Total',
  holes: 'Pares que «Equivalencias» no dice',
  pair: 'De la letra a la letra',
  states: 'Estados',
  byMunicipality: 'Por municipio',
  municipality: 'Municipio',
  inegiKey: 'Clave INEGI',
  byTool: 'Por herramienta',
  code: 'Clave',
  tool: 'Herramienta',
  moved: 'Celdas que cambiaron',
  nothingMoved: 'Ninguna celda cambió.',
  before: 'Antes',
  after: 'Después',
  blank: 'Sin dato',
  unconfirmed: ' (por confirmar)',
  seal: 'Sello del complemento:',
  sealHelp:
    'Mientras no se cambie este bloque, volver a comparar lo pone al día; si se cambió, se hace otra pestaña y esta queda como está.',
} as const;

/** @returns the name of the tab that compares two reports; from its second version on, with its number */
export function comparisonTabName(before: number, after: number, version = 1): string {
  return `Comparación ${before} y ${after}${version > 1 ? ` (${version})` : ''}`;
}
