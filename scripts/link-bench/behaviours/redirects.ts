import { type Behaviour, hostOf, type Reply, oneSite, type Site } from '../behaviour';
import { pdf } from '../documents';
import { municipalPage } from '../pages';
import { file, html, redirect, when } from '../replies';

const target = html(municipalPage({ title: 'Programa Municipal de Transparencia' }));
const asked = '/transparencia/evidencia';
const moved = '/transparencia/2023/programa';

/** Bytes of a text in UTF-8 as a header carries them: a character a byte. */
function asHeader(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** A site that sends from the page asked for to another of its own. */
function withinSite(name: string, reply: Reply, why: string, landing = moved): Behaviour {
  const pages = { [asked]: reply, [landing]: target };
  return oneSite({ name, path: asked, verdict: 'redirected', isAlive: true, why, pages });
}

const statuses = [301, 302, 303, 307, 308].map((status) =>
  withinSite(`redirige-${status}`, redirect(status, moved), `Con ${status}, a otra página del sitio.`),
);

const locations: readonly Behaviour[] = [
  withinSite('location-relativa', redirect(302, '2023/programa'), 'Location sin diagonal al principio.'),
  withinSite(
    'location-sin-esquema',
    redirect(302, `//${hostOf('location-sin-esquema')}${moved}`),
    'Location que empieza con «//».',
  ),
  withinSite(
    'location-completa',
    redirect(302, `http://${hostOf('location-completa')}${moved}`),
    'Location con la dirección completa.',
  ),
  withinSite(
    'location-en-utf-8',
    redirect(302, asHeader('/gestión/año')),
    'Location con acentos, en UTF-8.',
    '/gesti%C3%B3n/a%C3%B1o',
  ),
  oneSite({
    name: 'location-en-latin-1',
    path: asked,
    verdict: 'redirected',
    isAlive: true,
    why: 'Location con acentos, en Latin-1.',
    pages: { [asked]: redirect(302, '/gesti\xf3n'), '/gesti%F3n': target, '/gesti%C3%B3n': target },
  }),
  withinSite(
    'location-con-espacios',
    redirect(302, '/docs/acta de cabildo'),
    'Location con espacios sin codificar, como los escriben muchos servidores.',
    '/docs/acta%20de%20cabildo',
  ),
  withinSite(
    'refresco-de-pagina',
    html(
      municipalPage({
        title: 'Redirigiendo…',
        head: `<meta http-equiv="refresh" content="0; url=${moved}">`,
        paragraphs: [],
      }),
    ),
    'La página misma manda a otra con meta refresh.',
  ),
];

/** A site of one host more: the same page at another name or by another scheme. */
function elsewhere(name: string, host: string, location: string, rest: Pick<Behaviour, 'verdict' | 'why'>): Behaviour {
  const others: readonly Site[] = [{ host, pages: { [asked]: target, [`${asked}/`]: target } }];
  return oneSite({ name, path: asked, isAlive: true, pages: { [asked]: redirect(301, location) }, others, ...rest });
}

const trivial: readonly Behaviour[] = [
  oneSite({
    name: 'sube-a-https',
    path: asked,
    verdict: 'alive',
    isAlive: true,
    why: 'De http a https, a la misma página.',
    pages: {
      [asked]: when(
        ({ socket }) => 'encrypted' in socket,
        target,
        redirect(301, `https://${hostOf('sube-a-https')}${asked}`),
      ),
    },
  }),
  elsewhere('agrega-www', `www.${hostOf('agrega-www')}`, `http://www.${hostOf('agrega-www')}${asked}`, {
    verdict: 'alive',
    why: 'A la misma página con www.',
  }),
  oneSite({
    name: 'agrega-diagonal',
    path: asked,
    verdict: 'alive',
    isAlive: true,
    why: 'A la misma dirección con una diagonal al final.',
    pages: { [asked]: redirect(301, `${asked}/`), [`${asked}/`]: target },
  }),
  oneSite({
    name: 'https-baja-a-http',
    path: asked,
    scheme: 'https',
    verdict: 'alive',
    isAlive: true,
    why: 'De http a https y otra vez a http, con una diagonal más: la misma página.',
    pages: {
      [asked]: redirect(302, `http://${hostOf('https-baja-a-http')}${asked}/`),
      [`${asked}/`]: target,
    },
  }),
];

/** That many redirects before the page: /paso/1, /paso/2… */
function chain(name: string, length: number, rest: Pick<Behaviour, 'verdict' | 'isAlive' | 'why'>): Behaviour {
  const steps = Array.from({ length }, (_, at) => [`/paso/${at + 1}`, redirect(302, `/paso/${at + 2}`)] as const);
  const pages = { ...Object.fromEntries(steps), [`/paso/${length + 1}`]: target };
  return oneSite({ name, path: '/paso/1', pages, ...rest });
}

const endless = { verdict: 'server-error', isAlive: false } as const;

const circles: readonly Behaviour[] = [
  chain('cadena-de-9', 9, { verdict: 'redirected', isAlive: true, why: 'Nueve redirecciones y la página.' }),
  chain('cadena-de-100', 100, { ...endless, why: 'Cien redirecciones: ningún navegador las sigue.' }),
  oneSite({
    name: 'circulo',
    path: '/a',
    ...endless,
    why: 'Dos páginas que mandan una a la otra.',
    pages: { '/a': redirect(302, '/b'), '/b': redirect(302, '/a') },
  }),
  oneSite({
    name: 'http-https-http',
    path: asked,
    ...endless,
    why: 'http manda a https, y https a http: un círculo.',
    pages: {
      [asked]: when(
        ({ socket }) => 'encrypted' in socket,
        redirect(302, `http://${hostOf('http-https-http')}${asked}`),
        redirect(302, `https://${hostOf('http-https-http')}${asked}`),
      ),
    },
  }),
  oneSite({
    name: 'pide-cookie',
    path: asked,
    verdict: 'alive',
    isAlive: true,
    why: 'Se manda a sí misma hasta que le devuelven su cookie, como hace un navegador.',
    pages: {
      [asked]: when(
        ({ headers }) => headers.cookie?.includes('visita=1') ?? false,
        target,
        redirect(302, asked, { 'Set-Cookie': 'visita=1; Path=/; HttpOnly' }),
      ),
    },
  }),
];

const bad: readonly Behaviour[] = [
  ['location-javascript', 'javascript:history.back()', 'Location no es una dirección web.'],
  ['location-vacia', '', 'Location vacía: no dice a dónde.'],
  ['location-imposible', 'http://[mal/', 'Location que no se puede leer.'],
].map(([name = '', location = '', why = '']) =>
  oneSite({ name, path: asked, ...endless, why, pages: { [asked]: redirect(302, location) } }),
);

const home = html(municipalPage({ title: 'Ayuntamiento de Amatepec', heading: 'Bienvenidas y bienvenidos' }));
const missing = { verdict: 'error-page', isAlive: false, path: '/gaceta/2023/acta-12.pdf' } as const;
const apology = html(municipalPage({ title: 'Error', heading: 'Ups', paragraphs: ['Vuelva al inicio.'] }));

const away: readonly Behaviour[] = [
  oneSite({
    name: 'redirige-a-la-portada',
    ...missing,
    why: 'Lo que ya no está manda a la portada.',
    pages: { '/': home },
    elsewhere: redirect(302, '/'),
  }),
  oneSite({
    name: 'redirige-a-index-php',
    ...missing,
    why: 'Manda a la portada por su nombre de archivo.',
    pages: { '/': home, '/index.php': home },
    elsewhere: redirect(302, '/index.php'),
  }),
  oneSite({
    name: 'redirige-a-404-con-200',
    ...missing,
    why: 'Manda a /404, que contesta 200.',
    pages: { '/404': apology },
    elsewhere: redirect(302, '/404'),
  }),
  oneSite({
    name: 'redirige-a-404',
    ...missing,
    verdict: 'not-found',
    why: 'Manda a /404, que contesta 404: lo dice el servidor.',
    pages: { '/': home },
    elsewhere: when(
      ({ url }) => url === '/404',
      (visit) => {
        visit.response.writeHead(404).end('<h1>404</h1>');
      },
      redirect(302, '/404'),
    ),
  }),
  oneSite({
    name: 'redirige-a-pagina-de-error',
    ...missing,
    why: 'ASP.NET manda a su página de error, con 200.',
    pages: { '/Error.aspx?aspxerrorpath=/gaceta/2023/acta-12.pdf': apology },
    elsewhere: redirect(302, '/Error.aspx?aspxerrorpath=/gaceta/2023/acta-12.pdf'),
  }),
  oneSite({
    name: 'redirige-a-su-seccion',
    path: '/transparencia/acta-12.pdf',
    verdict: 'redirected',
    isAlive: null,
    why: 'Manda del documento a la lista de su sección: puede estar ahí, hay que verlo.',
    pages: { '/transparencia/acta-12.pdf': redirect(302, '/transparencia/'), '/transparencia/': target },
  }),
  oneSite({
    name: 'portada-que-redirige',
    path: '/',
    verdict: 'redirected',
    isAlive: true,
    why: 'La portada manda a su página de entrada, que no es la dirección pedida.',
    pages: { '/': redirect(302, '/es/inicio'), '/es/inicio': home },
  }),
  elsewhere('redirige-a-otro-dominio', 'dominio-nuevo.ejemplo.mx', `http://dominio-nuevo.ejemplo.mx${asked}`, {
    verdict: 'redirected',
    why: 'El sitio se mudó: la misma página en otro dominio.',
  }),
  oneSite({
    name: 'redirige-a-pdf',
    path: '/descarga?id=12',
    verdict: 'redirected',
    isAlive: true,
    why: 'Un botón de descarga que manda al archivo.',
    pages: {
      '/descarga?id=12': redirect(302, '/archivos/acta.pdf'),
      '/archivos/acta.pdf': file(pdf('Acta', 'Acta de cabildo'), 'application/pdf'),
    },
  }),
  oneSite({
    name: 'redirige-a-dominio-perdido',
    path: asked,
    verdict: 'no-answer',
    isAlive: false,
    why: 'Manda a un dominio que ya no existe.',
    pages: { [asked]: redirect(301, 'http://dominio-perdido.invalid/evidencia') },
  }),
];

/** Addresses that send the visitor elsewhere. */
export const redirects: readonly Behaviour[] = [...statuses, ...locations, ...trivial, ...circles, ...bad, ...away];
