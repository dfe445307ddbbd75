/** What a page of a municipality's site holds. */
export interface PageParts {
  readonly title: string;
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  /** Further lines of the head, as HTML. */
  readonly head?: string;
  /** Beside the site's menu, as HTML. */
  readonly beside?: string;
  /** Instead of the paragraphs, as HTML. */
  readonly main?: string;
}

/** What a council's page says; long enough that nobody would take it for a notice. */
export const councilParagraphs: readonly string[] = [
  'En la Primera Sesión Ordinaria de Cabildo, celebrada el quince de marzo de dos mil veintitrés, las y los integrantes del Ayuntamiento aprobaron por unanimidad el Programa Municipal de Transparencia y Rendición de Cuentas, que se publica en la Gaceta Municipal.',
  'El programa establece metas trimestrales, personas responsables y fechas de entrega para cada una de las unidades administrativas, y encarga a la Unidad de Transparencia el seguimiento de los compromisos que ahí se asientan.',
  'La capacitación de las personas servidoras públicas se llevó a cabo en las instalaciones de la Casa de Cultura, con la asistencia de setenta y cuatro personas, y las constancias se entregaron al término de la jornada.',
  'El acta completa, la lista de asistencia y la memoria fotográfica quedan a disposición de la ciudadanía en esta página, en términos de la Ley de Transparencia y Acceso a la Información Pública del Estado de México y Municipios.',
];

const menu = ['Inicio', 'Gobierno', 'Transparencia', 'Trámites y servicios', 'Gaceta', 'Contacto'];

/** A page as a municipality's site has them: menu, what it is about, foot. */
export function municipalPage({ title, heading = title, paragraphs, head = '', beside = '', main }: PageParts): string {
  const text = (paragraphs ?? councilParagraphs).map((each) => `<p>${each}</p>`).join('\n');
  return `<!DOCTYPE html>
<html lang="es-MX">
<head>
<meta charset="utf-8">
<title>${title}</title>
${head}
</head>
<body>
<header><nav><ul>${menu.map((each) => `<li>${each}</li>`).join('')}</ul></nav>${beside}</header>
<main>
<h1>${heading}</h1>
${main ?? text}
</main>
<footer><p>Plaza Principal s/n, Centro. Ayuntamiento 2022-2024. Todos los derechos reservados.</p></footer>
</body>
</html>
`;
}

/** A page that says one thing and nothing else, as programs do. */
export function barePage(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html>\n<head><title>${title}</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** What every other address of a site answers. */
export const notFoundPage = barePage(
  '404 Not Found',
  '<center><h1>404 Not Found</h1></center><hr><center>nginx</center>',
);
