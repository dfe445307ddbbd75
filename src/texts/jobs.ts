/** What the add-on says of work that goes on in several executions. */
export const jobTexts = {
  /** Title of the sidebar. */
  title: 'Progreso',
  alreadyRunning:
    'Ya hay un proceso en curso en esta hoja: no se empezó otro. Su avance se ve en Transparencia > Progreso.',
  otherRunning: (title: string) =>
    `Está en curso «${title}», y en una hoja va un proceso a la vez. Espere a que termine, o deténgalo en Transparencia > Cancelar proceso, y vuelva a elegir la opción.`,
  otherStopped: (title: string) =>
    `«${title}» se detuvo con resultados que aún no están en la hoja. Vuelva a elegir esa opción para terminarla, y después esta.`,
  noJob: 'No hay ningún proceso en curso en esta hoja.',
  cancelling:
    'Se pidió cancelar el proceso: se detiene en cuanto termine lo que está haciendo, y lo hecho se conserva.',
  givenUp:
    'El proceso se detuvo porque varias ejecuciones seguidas terminaron sin avanzar; lo hecho se conservó. Vuelva a elegir la misma opción para continuar y, si se repite, avise a quien mantiene el complemento.',
  dailyQuota:
    'Google no admite más consultas por hoy con esta cuenta; el proceso sigue solo cuando se renueve la cuota, a más tardar en 24 horas.',
  shortQuota: 'Google pidió una pausa porque fueron muchas consultas seguidas; el proceso sigue solo en un minuto.',
  driveQuota: 'Google Drive no admite más documentos por ahora; el proceso sigue solo en una hora.',
  kinds: {
    links: {
      title: 'Validar ligas',
      protectedSheet:
        'Una celda o pestaña protegida no admitió los resultados, y el proceso se detuvo. Pida a quien es propietario de la hoja que le permita editar «Evidencias» y «Ligas», y vuelva a elegir la opción: lo revisado no se pierde.',
      lostTab:
        'La pestaña «Ligas» ya no está, y la revisión se detuvo. Vuelva a elegir Transparencia > Evidencias > Validar ligas, que la hace de nuevo.',
      finished: (done: number, tally: string) =>
        `Ligas revisadas: ${done}.\n\n${tally}\n\nLos resultados están en «Evidencias» y, una liga por renglón, en «Ligas».`,
      cancelled: (done: number, left: number, tally: string) =>
        `Se canceló la revisión. Ligas revisadas: ${done}; sin revisar: ${left}. Lo revisado está en «Evidencias» y «Ligas».${tally === '' ? '' : `\n\n${tally}`}`,
      goesOn: (done: number, left: number, remark: string) =>
        `Ligas revisadas: ${done}; faltan ${left}. ${remark === '' ? 'La revisión sigue sola, aunque se cierre la hoja.' : remark} Su avance se ve en Transparencia > Progreso.`,
    },
    reports: {
      title: 'Generar todos los informes',
      protectedSheet:
        'Una celda o pestaña protegida no admitió los resultados, y el proceso se detuvo. Pida a quien es propietario de la hoja que le permita editar «Tanda de informes», y vuelva a elegir la opción: los informes hechos no se repiten.',
      lostTab:
        'La pestaña «Tanda de informes» ya no está, y el proceso se detuvo. Vuelva a elegir Transparencia > Informes > Generar todos los informes: los informes hechos no se repiten.',
      finished: (_: number, tally: string) =>
        `${tally}.\n\nLos informes están en la pestaña «Informes», y qué fue de cada municipio, en «Tanda de informes».`,
      cancelled: (done: number, left: number, tally: string) =>
        `Se canceló el proceso. Municipios atendidos: ${done}; sin atender: ${left}. Los informes hechos están en la pestaña «Informes».${tally === '' ? '' : `\n\n${tally}`}`,
      goesOn: (done: number, left: number, remark: string) =>
        `Municipios atendidos: ${done}; faltan ${left}. ${remark === '' ? 'El proceso sigue solo, aunque se cierre la hoja.' : remark} Su avance se ve en Transparencia > Progreso.`,
    },
  },
  stopping: 'Deteniéndose',
  statuses: { running: 'En curso', done: 'Terminado', cancelled: 'Cancelado', failed: 'Detenido' },
} as const;
