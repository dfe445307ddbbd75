/** What the log says, and the notices of edits. */
export const logTexts = {
  title: 'Bitácora',
  notLookedAt: 'No se pudo revisar todo; corrija esto y vuelva a conciliar:',
  nobodyKnown: '(sin autor conocido)',
  reconciled: (missing: number) =>
    missing === 0
      ? 'La bitácora está al día: nada faltaba.'
      : `La bitácora se puso al día: ${missing.toLocaleString('es-MX')} ${
          missing === 1
            ? 'cambio que no estaba registrado quedó anotado'
            : 'cambios que no estaban registrados quedaron anotados'
        } como «Conciliación», sin autor.`,
} as const;
