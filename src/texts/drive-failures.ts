/** What a person can do about each refusal of Drive. */
const advice = {
  'not-enabled':
    'el servicio avanzado «Drive API» no está activado para el complemento. Pida a quien lo mantiene que lo active y vuelva a intentarlo.',
  'no-permission':
    'falta permiso. Revise en Configuración («Carpeta de informes») que puede escribir en esa carpeta, o vuelva a autorizar el complemento, y elija otra vez la opción.',
  'no-space': 'ya no hay espacio. Libere espacio en la unidad donde está la carpeta y elija otra vez la opción.',
  'too-many': 'se alcanzó el límite de documentos por ahora. Espere unas horas y elija otra vez la opción.',
  'folder-lost':
    'la carpeta ya no está. Revise en Configuración («Carpeta de informes») cuál es, o deje el valor vacío, y elija otra vez la opción.',
  unavailable: 'el servicio no respondió como se esperaba. Espere unos minutos y elija otra vez la opción.',
} as const;

/**
 * @param failure why Drive did not do what was asked; `detail` is what Drive said
 * @param thing what was to be kept, as people call it
 * @returns one Spanish sentence: what happened, what to do, and Drive's own words for whoever maintains the add-on
 */
export function driveSentence(
  failure: { readonly reason: keyof typeof advice; readonly detail: string },
  thing = 'el informe',
): string {
  return `Google Drive no guardó ${thing}: ${advice[failure.reason]} (Respuesta de Drive: ${failure.detail})`;
}
