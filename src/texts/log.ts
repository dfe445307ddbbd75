import type { VanishedRow } from '../domain/log/differences';

/** What the log says, and the notices of edits. */
export const logTexts = {
  title: 'Bitácora',
  notLookedAt: 'No se pudo revisar todo; corrija esto y vuelva a conciliar:',
  nobodyKnown: '(sin autor conocido)',
  vanished: ({ report, municipality, states }: VanishedRow) =>
    `En «Reporte ${report}» ya no hay un renglón de ${municipality}, que tenía ${states === 1 ? 'un estado' : `${states} estados`}: recupérelo con Ctrl+Z o en Archivo > Historial de versiones. Lo que decía está en la Bitácora.`,
  reconciled: (missing: number) =>
    missing === 0
      ? 'La bitácora está al día: nada faltaba.'
      : `La bitácora se puso al día: ${missing.toLocaleString('es-MX')} ${
          missing === 1
            ? 'cambio que no estaba registrado quedó anotado'
            : 'cambios que no estaban registrados quedaron anotados'
        } como «Conciliación», sin autor.`,
} as const;
