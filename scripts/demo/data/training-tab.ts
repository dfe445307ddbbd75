import type { DemoTab } from './demo-tab';

const MORNING = '10:00 am – 12:00 pm';

/** Subject, hours and day of each training session, in the words of the plan (seed L319-339). */
const SESSIONS: readonly (readonly [string, string, string])[] = [
  ['Derecho al Acceso a la Información', MORNING, '17 de enero de 2023'],
  ['Uso y manejo de SAIMEX', MORNING, '13 de febrero de 2023'],
  ['Uso y manejo de IPOMEX', MORNING, '06 de marzo de 2023'],
  ['Derechos a la protección de Datos Personales', MORNING, '10 de abril de 2023'],
  [
    'Sistemas de Base de Datos, Avisos de Privacidad y Documento de Seguridad',
    ...([MORNING, '22 de mayo de 2023'] as const),
  ],
  ['Clasificación de la Información y Prueba de Daño', MORNING, '26 de junio de 2023'],
  ['Gestión Documental', MORNING, '01 de agosto de 2023'],
  ['Transparencia Proactiva', MORNING, '11 de septiembre de 2023'],
  ['Gobierno Abierto', MORNING, '16 de octubre de 2023'],
  [
    'Protección de datos personales dirigido a Instituciones Educativas',
    'Se debe acordar una hora con la institución educativa',
    'Se debe acordar una fecha con la institución educativa',
  ],
];

/** The calendar of tool 2.2. The name is short because an .xlsx tab takes 31 characters. */
export const trainingCalendarTab: DemoTab = {
  tab: 'Anexo Plan de capacitación',
  headers: ['Municipio', 'Herramienta', 'No.', 'Capacitación', 'Horario', 'Fecha'],
  rows: SESSIONS.map((session, index) => ['Luvianos', '2.2', index + 1, ...session]),
};
