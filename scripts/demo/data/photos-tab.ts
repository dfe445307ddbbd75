import type { DemoTab } from './demo-tab';

/**
 * The pictures that the seed announces: its numbered photo sections (L345-389), the capture of a post (L457-466) and
 * that of a web page (L512-527). No picture came with it, so "Imagen" is empty and a report says that it is missing.
 */
export const photosTab: DemoTab = {
  tab: 'Imágenes',
  headers: ['Municipio', 'Herramienta', 'Imagen', 'Pie'],
  rows: [
    ['2.2', 'Capacitaciones 2022: 1. INTRODUCCION A LA TRANSPARENCIA'],
    [
      '2.2',
      'Capacitaciones 2022: 2. Sistemas de Base de Datos Personales, Tratamiento de los Sistemas de Base de Datos, Registro de Sistemas de Base de Datos Personales, Avisos de Privacidad Integral y Simplificado',
    ],
    ['2.2', 'Capacitaciones 2022: 3. Sistema de IPOMEX'],
    ['2.2', 'Capacitaciones 2022: 4. Capacitación Transparencia Proactiva'],
    ['2.2', 'Capacitaciones 2022: 5. Protección de Datos Personales y Avisos de Privacidad'],
    ['2.2', 'Capacitaciones 2023: 1. Capacitación de IPOMEX'],
    ['2.2', 'Capacitaciones 2023: 2. Capacitación de REDATOSEM'],
    ['4.1', 'Publicación del Ayuntamiento de Luvianos en redes sociales, 16 de agosto a las 16:09'],
    ['4.3', 'Sección de Transparencia Proactiva de la página institucional'],
  ].map(([tool = '', caption = '']) => ['Luvianos', tool, '', caption]),
};
