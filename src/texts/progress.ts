/** What the sidebar of progress says. */
export const progressTexts = {
  none: 'No hay ningún proceso en curso en esta hoja.',
  reading: 'Leyendo el avance…',
  done: 'Avance',
  left: 'Faltan',
  current: 'Ahora',
  minutesLeft: 'Tiempo restante',
  minutes: 'min, más las pausas entre ejecuciones',
  spent: 'Consultas de hoy',
  quota: 'Google admite 20,000 al día con una cuenta personal y 100,000 con una de Workspace.',
  startedBy: 'La pidió',
  tallies: 'Resultados hasta ahora',
  cancel: 'Cancelar proceso',
  cancelling: 'Cancelando…',
  closing: 'Puede cerrar este panel o la hoja: el proceso sigue solo.',
  unreachable:
    'No se pudo leer el avance. Si tiene varias cuentas de Google abiertas, deje solo la de esta hoja y vuelva a elegir Transparencia > Progreso.',
} as const;
