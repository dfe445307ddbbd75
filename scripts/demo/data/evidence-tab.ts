import type { DemoCell, DemoTab } from './demo-tab';

/** What one Avance offers as proof; what it does not say is left out. */
interface Proof {
  readonly tool: string;
  readonly what: string;
  readonly session?: string;
  readonly act?: string;
  readonly gazette?: string;
  readonly annex?: string;
  readonly link?: string;
}

const SESSION_32 = 'Trigésima Segunda Sesión Ordinaria de Cabildo No. 032/2023';

/** Sessions, dates, annexes and links as the 18 Avances cite them (seed L207-571), contradictions included. */
const PROOFS: readonly Proof[] = [
  {
    tool: '1.2',
    what: 'Política de Transparencia y Acceso a la Información Pública',
    session: SESSION_32,
    act: '2023-08-24',
    gazette: '2023-08-31',
  },
  {
    tool: '1.3',
    what: 'Código de Ética del Municipio de Luvianos',
    session: 'Trigésima Cuarta Sesión de Cabildo No. 034/2022',
    act: '2022-08-25',
    gazette: '2022-08-30',
  },
  {
    tool: '1.4',
    what: 'Cédulas de proyectos de sistematización y actualización de la información',
    act: '2023-01-20',
  },
  {
    tool: '2.1',
    what: 'Catálogo de Puestos para la Administración 2022-2024',
    session: SESSION_32,
    link: 'https://luvianos.gob.mx/transparencia/luvianos/ayuntamiento_92_XII_230509092423_catalogo-de-perfil-de-puestos-del-ayuntamiento-municipal-de-luvianos-2022-2024.pdf',
  },
  { tool: '2.4', what: 'Instrumento de autodiagnóstico en infraestructura tecnológica', annex: 'Anexo 8' },
  { tool: '2.4', what: 'Instrumento de autodiagnóstico en infraestructura física', annex: 'Anexo 9' },
  {
    tool: '3.1',
    what: 'Reglamento Interno y Manual de Organización de la Unidad de Transparencia',
    session: 'Vigésima Séptima Sesión Ordinaria de Cabildo No. 027/2022',
    act: '2022-07-07',
    gazette: '2022-07-29',
  },
  {
    tool: '4.1',
    what: 'Programa presupuestario “Comunicación pública y fortalecimiento informativo”',
    gazette: '2020-11-03',
  },
  {
    tool: '4.3',
    what: 'Sección de Transparencia Proactiva de la página institucional',
    link: 'https://luvianos.gob.mx/transparencia-proactiva',
  },
  {
    tool: '4.4',
    what: 'Política de Datos Abiertos',
    session: SESSION_32,
    act: '2023-08-24',
    gazette: '2023-08-31',
  },
  { tool: '5.1', what: 'Encuesta de Satisfacción Usuaria', link: 'https://forms.gle/U2QH4YcCSapLANkd9' },
  {
    tool: '5.3',
    what: 'Apartado de Cuenta Pública de la página institucional',
    link: 'https://luvianos.gob.mx/cuenta-publica/ayuntamiento-2018',
  },
  { tool: '5.4', what: 'Formato de planes de mejora', annex: 'Anexo 15' },
];

/** The evidence of Luvianos; no link has been checked yet. */
export const evidenceTab: DemoTab = {
  tab: 'Evidencias',
  headers: [
    ...['Municipio', 'Herramienta', 'Evidencia', 'Sesión de cabildo', 'Fecha del acto', 'Fecha de gaceta', 'Anexo'],
    ...['Liga', 'Estado de la liga', 'Revisada el', 'Detalle'],
  ],
  rows: PROOFS.map(({ tool, what, session, act, gazette, annex, link }): readonly DemoCell[] => [
    ...['Luvianos', tool, what, session ?? '', day(act), day(gazette), annex ?? '', link ?? ''],
    ...['', '', ''],
  ]),
};

function day(date: string | undefined): DemoCell {
  return date === undefined ? '' : { date };
}
