/** What the add-on asks and says when links are to be checked. */
export const checkTexts = {
  title: 'Validar ligas',
  cannotCheck: 'No se pueden validar las ligas',
  askFresh: (links: number) =>
    `${links === 1 ? 'Una liga se revisó' : `${links} ligas se revisaron`} hace menos de 24 horas. ¿Volver a revisarla${links === 1 ? '' : 's'}?\n\nSí: se revisan todas. No: solo las demás.`,
  nothingToCheck: 'No hay ligas por revisar: ninguna celda las cita, o todas se revisaron hace menos de 24 horas.',
  selectRows:
    'Seleccione renglones de las pestañas «Evidencias», «Avances» o «Ligas» y vuelva a elegir esta opción: se revisan las ligas de esos renglones.',
} as const;
