import type { MenuItem } from './menu';
import { program } from './program';
import { severalAccounts } from './screens';

/** What each item of the menu is for, in a sentence: an item that is added must be told of here. */
export const helpOfItems = {
  prepareWorkbook: 'crea lo que falte de la hoja; no toca lo capturado.',
  applyLegend: 'pinta la matriz de cada reporte con su propia simbología.',
  useInfoemTheme: 'usa los colores oficiales.',
  useAccessibleTheme: 'usa colores que se distinguen también con daltonismo y en blanco y negro.',
  newRound: 'pregunta número, corte y simbología, y hace la pestaña del reporte siguiente.',
  confirmCarried: 'quita la marca «?» de las celdas seleccionadas, que alguien ya revisó.',
  closeRound: 'fija los totales, guarda la huella del reporte y lo protege.',
  reopenRound: 'pide el motivo y vuelve a abrir un reporte cerrado.',
  compareReports: 'hace una pestaña con lo que cambió entre dos reportes.',
  reconcileLog: 'anota en la bitácora lo que no alcanzó a ver.',
  exportOpenData: 'guarda los reportes como CSV con su diccionario de datos.',
  checkLinks: 'abre cada liga citada y anota qué pasó con ella; sigue sola.',
  checkSelectedLinks: 'lo mismo, con los renglones seleccionados.',
  reviewCoherence: 'lista en «Hallazgos» lo que no concuerda, con su celda.',
  generateReport: 'hace el documento del municipio cuyo renglón está seleccionado.',
  generateAllReports: 'hace el de cada municipio; sigue solo.',
  generateRegionalReport: 'hace el documento de todos los municipios juntos.',
  generateLetter: 'hace el oficio con lo que un municipio tiene abierto y su plazo.',
  previewSharing: 'muestra qué informe recibiría cada correo; no envía nada.',
  shareReports: 'comparte los informes y los envía, después de preguntar.',
  publish: 'guarda aparte lo que cada municipio puede ver de sí mismo.',
  showLinks: 'muestra la liga de cada municipio a su consulta.',
  revokeLink: 'deja sin efecto la liga de un municipio.',
  showPanel: 'crea o pone al día el panel del último reporte.',
  showProgress: 'muestra cómo va lo que tarda.',
  cancelJob: 'detiene lo que tarda y conserva lo hecho.',
  showHelp: 'muestra esto.',
} as const satisfies Record<MenuItem, string>;

export const helpTexts = {
  title: 'Ayuda',
  lead: 'Qué hace cada opción del menú Transparencia:',
  failures: [
    'Si algo no se puede hacer, el mensaje dice qué está mal y en qué pestaña, renglón y columna; corríjalo y elija otra vez la opción.',
    severalAccounts,
    'Si Google pide autorización otra vez, o dice que falta un permiso, vuelva a elegir la opción y acepte todos los permisos: sin uno de ellos, lo que lo necesita no funciona.',
    'Si una celda o pestaña está protegida, pida el cambio a quien es propietario de la hoja.',
  ],
  version: `${program.name} ${program.version}. La guía completa está en docs/guia.md, junto al código del complemento.`,
} as const;
