import { type Behaviour, oneSite, onePage } from '../behaviour';
import { pdf } from '../documents';
import { barePage, councilParagraphs, municipalPage } from '../pages';
import { failing, file, html, when } from '../replies';

const page = html(municipalPage({ title: 'Programa Municipal de Transparencia' }));

/** Addresses that show what they are for. */
export const alive: readonly Behaviour[] = [
  onePage({
    name: 'pagina',
    verdict: 'alive',
    isAlive: true,
    why: 'Una página con su texto.',
    reply: page,
  }),
  onePage({
    name: 'documento',
    path: '/gaceta/2023/acta%20de%20cabildo.pdf',
    verdict: 'alive',
    isAlive: true,
    why: 'Un PDF, con espacios en su nombre.',
    reply: file(pdf('Acta de cabildo', 'Primera sesion ordinaria de cabildo'), 'application/pdf'),
  }),
  onePage({
    name: 'peñamiller',
    verdict: 'alive',
    isAlive: true,
    why: 'Un dominio con eñe.',
    reply: page,
  }),
  oneSite({
    name: 'portada-como-evidencia',
    path: '/',
    verdict: 'alive',
    isAlive: true,
    why: 'La evidencia es la portada, y el sitio contesta con ella a cualquier dirección: estar en la portada no es haber sido devuelto a ella.',
    pages: {},
    elsewhere: html(municipalPage({ title: 'Ayuntamiento de Luvianos', heading: 'Bienvenidas y bienvenidos' })),
  }),
  onePage({
    name: 'portada-con-noticia-de-404',
    path: '/',
    verdict: 'alive',
    isAlive: true,
    why: 'La portada trae una noticia que dice «404» y «no encontrada».',
    reply: html(
      municipalPage({
        title: 'Ayuntamiento de Tejupilco',
        heading: 'Noticias',
        paragraphs: [
          ...councilParagraphs,
          'Se atendieron 404 reportes de luminarias. La mascota no encontrada tras la feria ya está con su familia.',
        ],
      }),
    ),
  }),
  onePage({
    name: 'texto-que-habla-de-paginas-no-encontradas',
    verdict: 'alive',
    isAlive: true,
    why: 'Un documento largo que cuenta cómo corregir los avisos de «página no encontrada».',
    reply: html(
      municipalPage({
        title: 'Manual de mantenimiento del sitio web',
        paragraphs: [
          ...councilParagraphs,
          'Cuando una persona visitante vea el aviso «Página no encontrada» o «Error 404», la Unidad de Transparencia deberá corregir la liga en un plazo de cinco días hábiles.',
          ...councilParagraphs,
        ],
      }),
    ),
  }),
  oneSite({
    name: 'aplicacion-de-una-sola-pagina',
    path: '/transparencia/ejercicio/2023',
    verdict: 'alive',
    isAlive: true,
    why: 'El texto lo arma un programa en el navegador y toda dirección recibe lo mismo: se da por vigente con observación.',
    pages: {},
    elsewhere: html(
      barePage(
        'Portal de transparencia',
        '<div id="root"></div><script src="/static/js/main.4f1c2b.js"></script>',
        '<meta charset="utf-8"><script src="/static/js/runtime.1a.js" defer></script>',
      ),
    ),
  }),
  onePage({
    name: 'indice-de-carpeta',
    path: '/transparencia/2023/',
    verdict: 'alive',
    isAlive: true,
    why: 'La lista de archivos que arma el servidor: es lo que se quería mostrar.',
    reply: html(
      barePage(
        'Index of /transparencia/2023',
        '<h1>Index of /transparencia/2023</h1><pre><a href="acta-1.pdf">acta-1.pdf</a>  2023-03-15 10:20  1.2M\n<a href="acta-2.pdf">acta-2.pdf</a>  2023-04-15 10:20  1.1M</pre>',
      ),
    ),
  }),
  onePage({
    name: 'contesta-206',
    verdict: 'alive',
    isAlive: true,
    why: 'Contesta 206 con la parte que se le pidió.',
    path: '/evidencia.html',
    reply: (visit) => {
      const bytes = Buffer.from(municipalPage({ title: 'Evidencia por partes' }));
      const isRanged = visit.request.headers.range !== undefined;
      const headers = isRanged ? { 'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}` } : {};
      failing(isRanged ? 206 : 200, bytes.toString(), headers)(visit);
    },
  }),
  onePage({
    name: 'solo-http',
    verdict: 'alive',
    isAlive: true,
    why: 'Un servidor que no atiende https, pedido por http.',
    door: 'only-http',
    reply: page,
  }),
  ...[405, 404, 500].map((status) =>
    onePage({
      name: `head-${status}`,
      verdict: 'alive',
      isAlive: true,
      why: `Contesta ${status} a HEAD y la página a GET.`,
      reply: when(({ method }) => method === 'HEAD', failing(status, ''), page),
    }),
  ),
  ...[416, 400].map((status) =>
    onePage({
      name: `rango-${status}`,
      verdict: 'alive',
      isAlive: true,
      why: `Rechaza con ${status} que se le pida una parte; entera sí la entrega.`,
      reply: when(({ headers }) => headers.range !== undefined, failing(status, ''), page),
    }),
  ),
  onePage({
    name: 'solo-navegadores',
    verdict: 'alive',
    isAlive: true,
    why: 'Contesta 403 a quien no dice ser un navegador.',
    reply: when(({ headers }) => headers['user-agent']?.startsWith('Mozilla/5.0') ?? false, page, failing(403, '')),
  }),
];
