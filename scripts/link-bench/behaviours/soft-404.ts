import { type Behaviour, onePage, oneSite } from '../behaviour';
import { barePage, councilParagraphs, municipalPage } from '../pages';
import { html } from '../replies';

const gone = { verdict: 'error-page', isAlive: false, path: '/transparencia/acta-12' } as const;

/** Pages that say that there is nothing, and answer 200. */
export const soft404: readonly Behaviour[] = [
  onePage({
    name: 'no-encontrada-en-el-titulo',
    ...gone,
    why: 'El título dice «Página no encontrada».',
    reply: html(
      municipalPage({
        title: 'Página no encontrada | Ayuntamiento',
        heading: 'Ups',
        paragraphs: ['Vuelva al inicio.'],
      }),
    ),
  }),
  onePage({
    name: 'no-encontrada-en-el-texto',
    ...gone,
    why: 'Sólo el texto lo dice: «la página que buscas no existe».',
    reply: html(
      municipalPage({
        title: 'Ayuntamiento de Temascaltepec',
        heading: 'Lo sentimos',
        paragraphs: ['La página que buscas no existe o fue movida. Te invitamos a usar el buscador.'],
      }),
    ),
  }),
  onePage({
    name: 'no-encontrada-en-ingles',
    ...gone,
    why: '«404 Not Found», en inglés, con 200.',
    reply: html(barePage('404 Not Found', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>')),
  }),
  onePage({
    name: 'no-encontrada-en-ingles-en-el-texto',
    ...gone,
    why: '“The page you are looking for doesn’t exist”, sólo en el texto.',
    reply: html(
      municipalPage({
        title: 'Tlatlaya',
        heading: 'Oops!',
        paragraphs: ['The page you are looking for doesn’t exist or has been moved.'],
      }),
    ),
  }),
  onePage({
    name: 'no-encontrada-de-wordpress',
    ...gone,
    why: 'La plantilla de WordPress para lo que no hay.',
    reply: html(
      municipalPage({
        title: 'Página no encontrada – Municipio de Zacualpan',
        heading: '¡Vaya! No se puede encontrar esa página.',
        paragraphs: [
          'Parece que no se encontró nada en esta ubicación. ¿Quizá pruebes con uno de los enlaces de abajo o una búsqueda?',
        ],
        beside: '<form role="search"><label>Buscar:<input type="search" name="s"></label></form>',
      }),
    ),
  }),
  onePage({
    name: 'no-encontrada-de-drupal',
    ...gone,
    why: '«No se ha podido encontrar la página solicitada».',
    reply: html(
      municipalPage({
        title: 'No se ha encontrado la página | Almoloya',
        heading: 'No se ha encontrado la página',
        paragraphs: ['No se ha podido encontrar la página solicitada.'],
      }),
    ),
  }),
  onePage({
    name: 'ya-no-esta-disponible',
    ...gone,
    why: '«El documento que busca ya no está disponible».',
    reply: html(
      municipalPage({
        title: 'Gaceta Municipal',
        heading: 'Aviso',
        paragraphs: ['El documento que busca ya no está disponible.'],
      }),
    ),
  }),
  onePage({
    name: '410-en-el-titulo',
    ...gone,
    why: 'Nada lo dice más que el título: «410 Gone».',
    reply: html(barePage('410 Gone', '<p>nginx</p>')),
  }),
  onePage({
    name: 'error-404-en-el-titulo',
    ...gone,
    why: 'El título dice «Error 404» y el texto es el de siempre del sitio.',
    reply: html(
      municipalPage({ title: 'Error 404 - Ayuntamiento de Tonatico', paragraphs: councilParagraphs.slice(0, 1) }),
    ),
  }),
  onePage({
    name: 'no-encontrada-en-cp1252',
    ...gone,
    why: '«Página no encontrada», con acentos en cp1252 y sin decir en qué juego de caracteres.',
    reply: (visit) => {
      const page = barePage('Página no encontrada', '<h1>Página no encontrada</h1><p>Lo sentimos.</p>');
      visit.response.writeHead(200, { 'Content-Type': 'text/html' }).end(Buffer.from(page, 'latin1'));
    },
  }),
  oneSite({
    name: 'la-misma-pagina-para-todo',
    ...gone,
    why: 'A cualquier dirección contesta lo mismo, y no dice que falte nada: una dirección inventada lo descubre.',
    pages: {},
    elsewhere: html(municipalPage({ title: 'Ayuntamiento de Coatepec Harinas', heading: 'Bienvenidas y bienvenidos' })),
  }),
  oneSite({
    name: 'documento-que-es-la-portada',
    ...gone,
    path: '/gaceta/acta-12.pdf',
    why: 'En lugar del PDF entrega la portada, la misma que a cualquier otra dirección.',
    pages: {},
    elsewhere: html(municipalPage({ title: 'Ayuntamiento de Ixtapan', heading: 'Bienvenidas y bienvenidos' })),
  }),
];
