import type { PersonEdit } from '../../local/services/run/person-edit';
import { items } from '../local';
import { closingAnswers, newRoundAnswers } from './answers';
import type { ScaleBookKind } from './scale-book';

/** What a person does: an item of the menu, or an edit. */
export type ScaleAct =
  | {
      readonly kind: 'click';
      readonly item: string;
      /** A range selected before. */
      readonly select?: string;
      /** What is answered to its questions, in order. */
      readonly answers?: readonly string[];
    }
  | PersonEdit;

/** An action measured at every size. */
export interface ScaleAction {
  readonly what: string;
  /** The book it is done on. */
  readonly book: ScaleBookKind;
  readonly act: ScaleAct;
  /** Most service calls it may cost, whatever the size; those of the log's full tabs come on top. */
  readonly budget: number;
  /** What the log's tabs of 20,000 rows cost: those there are, and each that the action begins. */
  readonly logCalls?: { readonly perFullTab: number; readonly perTabBegun: number };
}

/** An action that reconciles the log reads it whole: two calls a tab. */
const wholeLog = { perFullTab: 2, perTabBegun: 0 };

/** Every action whose cost must not depend on how many are followed. To measure another, add its row. */
export const scaleActions: readonly ScaleAction[] = [
  {
    what: 'Preparar hoja, three reports to lay out',
    book: 'listed',
    act: { kind: 'click', item: items.prepare },
    budget: 680,
  },
  {
    what: 'Preparar hoja, nothing missing',
    book: 'filled',
    act: { kind: 'click', item: items.prepare },
    budget: 100,
    logCalls: wholeLog,
  },
  { what: 'Aplicar simbología', book: 'filled', act: { kind: 'click', item: items.paint }, budget: 40 },
  {
    // Its Avances and signature are filled, so that nothing is asked first.
    what: 'Generar informe del municipio',
    book: 'filled',
    act: { kind: 'click', item: items.report, select: "'Reporte 3'!B15" },
    budget: 60,
  },
  {
    what: 'A status typed',
    book: 'filled',
    act: { kind: 'type', a1: "'Reporte 3'!F14", text: 'C' },
    budget: 45,
  },
  {
    what: 'A block of 18 × 18 statuses pasted',
    book: 'filled',
    act: {
      kind: 'paste',
      a1: "'Reporte 3'!C7",
      rows: Array.from({ length: 18 }, (_, down) =>
        Array.from({ length: 18 }, (__, right) => 'CEP'[(down + right) % 3] ?? ''),
      ),
    },
    budget: 50,
  },
  {
    what: 'A row of evidence typed',
    book: 'filled',
    act: { kind: 'type', a1: 'Evidencias!C2', text: 'Convenio firmado' },
    budget: 50,
  },
  {
    what: 'Confirmar estados traídos, one row',
    book: 'carried',
    act: { kind: 'click', item: items.confirm, select: "'Reporte 4'!C15:T15" },
    budget: 90,
    logCalls: wholeLog,
  },
  {
    what: 'Reabrir reporte',
    book: 'carried',
    act: { kind: 'click', item: items.reopen, answers: ['3', 'Corrección de una letra'] },
    budget: 190,
    logCalls: wholeLog,
  },
  {
    what: 'Conciliar bitácora, nothing missing',
    book: 'filled',
    act: { kind: 'click', item: items.reconcile },
    budget: 60,
    logCalls: wholeLog,
  },
  {
    what: 'Revisar coherencia, for the first time',
    book: 'filled',
    act: { kind: 'click', item: items.review },
    budget: 60,
  },
  {
    what: 'Cerrar reporte',
    book: 'filled',
    act: { kind: 'click', item: items.closeRound, answers: closingAnswers },
    budget: 190,
    logCalls: wholeLog,
  },
  {
    what: 'Nuevo reporte, statuses brought along',
    book: 'filled',
    act: { kind: 'click', item: items.newRound, answers: newRoundAnswers },
    budget: 320,
    // One of the 41 makes the begun tab as long as what is written there.
    logCalls: { perFullTab: 2, perTabBegun: 41 },
  },
  {
    what: 'Comparar reportes',
    book: 'filled',
    act: { kind: 'click', item: items.compare, answers: ['2 y 3'] },
    budget: 85,
  },
  {
    what: 'Exportar datos abiertos',
    book: 'filled',
    act: { kind: 'click', item: items.openData, answers: ['3'] },
    budget: 40,
  },
  { what: 'Panel, for the first time', book: 'filled', act: { kind: 'click', item: items.panel }, budget: 320 },
];
