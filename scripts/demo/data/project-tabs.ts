import type { DemoCell, DemoTab } from './demo-tab';

/** The project of tool 1.4 as its card has it (seed L225-265); the name runs over a page break there (L240, 257). */
export const projectCardTab: DemoTab = {
  tab: 'Ficha Detalle del proyecto',
  headers: [
    ...['Municipio', 'Herramienta', 'Clave del Proyecto', 'Fecha de Elaboración', 'Fecha de Registro', 'Estado'],
    ...['Vertiente', 'Sujeto Obligado', 'Denominación del Proyecto', 'Diagnóstico de la Situación Actual'],
    'Objetivo del Proyecto',
  ],
  rows: [
    [
      'Luvianos',
      '1.4',
      'PASAI14323UCO01',
      { date: '2023-01-20' },
      { date: '2023-01-20' },
      'CERRADA',
      'Obligaciones Normativas\nDemandas de Información',
      'AYUNTAMIENTO DE LUVIANOS',
      'ATENCIÓN. ACTUALIZACIÓN Y DISPOSICIÓN DE LA INFORMACIÓN PÚBLICA DE OFICIO EN SEGUIMIENTO A SOLICITUDES DE INFORMACION.',
      'EL AYUNTAMIENTO DE LUVIANOS ESTA EN ARAS DE CRECIMIENTO, ES POR ELLO QUE EN MATERIA DE TRANSPARENCIA Y ACCESO A LA INFORMACIÓN PÚBLICA SE ESTA DANDO UN SEGUIMIENTO EXHAUSTIVO AL CUMPLIMIENTO DE LA LEY LOCAL, ASÍ COMO LA PROTECCIÓN DE LOS DATOS PERSONALES PARA LOGRAR QUE TODOS LOS CIUDADANOS DEL MUNICIPIO DE LUVIANOS EJERZAN SU DERECHO AL ACCESO A LA INFORMACIÓN.',
      'SER EL VINCULO ENTRE EL AYUNTAMIENTO Y LA CIUDADANÍA PARA EL EJERCICIO DEL DERECHO AL ACCESO A LA INFORMACIÓN PÚBLICA, PROTECCION DE DATOS PERSONALES Y MEJORAR LA PARTICIPACIÓN CIUDADANA.',
    ],
  ],
};

/** How far that project is (seed L269-270). */
export const projectAdvanceTab: DemoTab = {
  tab: 'Ficha Avance del proyecto',
  headers: ['Municipio', 'Herramienta', 'Número de Actividades', 'Porcentaje de Avance', 'Cumplimiento'],
  rows: [['Luvianos', '1.4', 14, '95.3 %', 'Con Retraso']],
};

/** Name, unit, yearly amount, first and last day of each activity of the project (seed L276-289). */
const ACTIVITIES: readonly (readonly [string, string, number, string, string])[] = [
  ['Entrega del Informe Anual de Actividades 2022', 'Informes', 1, '2023-01-05', '2023-01-20'],
  ['Entrega del Proyecto PASAI 2023', 'Proyecto', 1, '2023-01-05', '2023-01-20'],
  ['Actualización de Base de Datos Enero 2023', 'BASE DE DATOS', 200, '2023-01-05', '2023-01-31'],
  [
    'Elaborar el manual de procedimientos para atención a solicitudes de acceso a la información pública.',
    ...(['Manuales', 1, '2023-01-05', '2023-03-31'] as const),
  ],
  [
    'Capacitación a SPH en Materia de Transparencia y Acceso a la Información y Protección de Datos Personales',
    ...(['Curso/Asesoría', 4, '2023-01-05', '2023-12-20'] as const),
  ],
  [
    'Elaborar el listado de información adicional por considerarse de interés público.',
    ...(['LISTADO', 1, '2023-01-05', '2023-03-31'] as const),
  ],
  [
    'Elaborar el listado de personas físicas o jurídico colectivas a las que por cualquier razón reciben recursos públicos o realizar actos de autoridad.',
    ...(['LISTADO', 1, '2023-01-05', '2023-03-31'] as const),
  ],
  ['Respuesta a Solicitudes de información', 'Solicitud', 200, '2023-01-05', '2023-12-20'],
  [
    'Acompañamiento para la actualización del sistema Ipomex; así como seguimiento al cumplimiento de observaciones.',
    ...(['Asesorías', 4, '2023-01-05', '2023-12-20'] as const),
  ],
  ['Entrega de Avance del 1er Trimestre PASAI 2023', 'Informes', 1, '2023-01-05', '2023-03-31'],
  ['Entrega de Avance del 2do Trimestre PASAI 2023', 'Informes', 1, '2023-04-10', '2023-06-30'],
  ['Actualización de Base de Datos Julio 2023', 'BASE DE DATOS', 200, '2023-07-03', '2023-07-31'],
  ['Entrega de Avance del 3er Trimestre PASAI 2023', 'Informes', 1, '2023-07-03', '2023-09-29'],
  ['Entrega de Avance del 4to Trimestre PASAI 2023', 'Informes', 1, '2023-10-02', '2023-12-20'],
];

/** The project's activities; " / " in a header parts its two levels (seed L274-275). */
export const activitiesTab: DemoTab = {
  tab: 'Anexo Actividades registradas',
  headers: [
    ...['Municipio', 'Herramienta', 'No.', 'Actividades/Tareas Programadas'],
    ...['Metas Comprometidas / Unidad de Medida', 'Metas Comprometidas / Cantidad Anual'],
    'Calendarización Anual de Compromisos / Fecha Inicio',
    'Calendarización Anual de Compromisos / Fecha Término',
    'Unidad Administrativa Responsable',
  ],
  rows: ACTIVITIES.map(([activity, unit, amount, from, to], index): readonly DemoCell[] => [
    ...['Luvianos', '1.4', index + 1, activity, unit, amount],
    ...[{ date: from }, { date: to }, 'UNIDAD DE TRANSPARENCIA'],
  ]),
};
