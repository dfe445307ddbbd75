/** What "Generar todos los informes" says, and the tab that tells how it went. */
export const batchTexts = {
  unknown: 'Ya no está en la pestaña «Municipios»: si se le cambió el nombre, vuelva a generar todos los informes.',
  parked:
    'Dos ejecuciones terminaron mientras se hacía este informe, y se siguió con los demás. Genérelo solo, con Generar informe del municipio; si no se puede, revise sus imágenes y anexos.',
  notListed:
    'El informe se hizo, pero la pestaña «Informes» está protegida y no se pudo anotar ahí: pida a quien es propietario de la hoja que le permita editarla.',
} as const;
