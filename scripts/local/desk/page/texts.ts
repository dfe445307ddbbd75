/** What the page of the desk says (es-MX). */
export const pageTexts = {
  user: (user: string) => `Editando como ${user}`,
  saving: 'Guardando…',
  saved: 'Guardado en el libro',
  notSaved: (reason: string) => `Sin guardar: ${reason}`,
  lost: 'Se perdió la conexión con el escritorio: mire si sigue abierto en la terminal.',
  buttons: { OK: 'Aceptar', CANCEL: 'Cancelar', YES: 'Sí', NO: 'No', CLOSE: 'Cerrar' } as Readonly<
    Partial<Record<string, string>>
  >,
  failed: 'No se terminó',
  onlyCells:
    'En este banco de pruebas se edita lo que dicen las celdas; renglones, pestañas y formatos se cambian en Google Sheets.',
} as const;
