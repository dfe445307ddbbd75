import { FOLLOWED_MUNICIPALITIES } from '../../../src/domain/model/municipalities';
import type { DemoCell, DemoTab } from './demo-tab';

/** Luvianos as its report's footer and signature have it (seed L199, 251, 581-585). */
const LUVIANOS: readonly DemoCell[] = [
  '2022-2024',
  'Plaza Venustiano Carranza, Núm. 1, Col. Centro, C.P. 51440, Luvianos, Edo. Méx.',
  '7242679012',
  'titular.transparencia@luvianos.gob.mx',
  'LIC. EDGAR EDUARDO JIMENEZ REYES',
  'TITULAR DE LA UNIDAD DE TRANSPARENCIA',
];

/** The municipalities; the seed says nothing of the other 17 councils, so their contact data stay empty. */
export const municipalitiesTab: DemoTab = {
  tab: 'Municipios',
  headers: [
    ...['No.', 'Municipio', 'Clave INEGI', 'Periodo', 'Domicilio', 'Teléfono', 'Correo', 'Titular', 'Cargo'],
    ...['Lema', 'Escudo', 'Correos autorizados'],
  ],
  rows: FOLLOWED_MUNICIPALITIES.map(({ number, name, inegiKey }) => [
    ...[number, name, inegiKey],
    ...(name === 'Luvianos' ? LUVIANOS : LUVIANOS.map(() => '')),
    ...['', '', ''],
  ]),
};
