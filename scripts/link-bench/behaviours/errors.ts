import type { LinkVerdict } from '../../../src/domain/links/link-verdict';
import { type Behaviour, onePage } from '../behaviour';
import { barePage, municipalPage } from '../pages';
import { atFirst, failing, file, html, redirect } from '../replies';

const page = html(municipalPage({ title: 'Programa Municipal de Transparencia' }));

/** What a server program writes below a status. */
function words(status: number, text: string): string {
  return barePage(`${status} ${text}`, `<center><h1>${status} ${text}</h1></center><hr><center>nginx</center>`);
}

function always(status: number, text: string, verdict: LinkVerdict, isAlive: boolean | null, why: string): Behaviour {
  return onePage({ name: `siempre-${status}`, verdict, isAlive, why, reply: failing(status, words(status, text)) });
}

const lasting: readonly Behaviour[] = [
  always(404, 'Not Found', 'not-found', false, 'Contesta 404.'),
  always(410, 'Gone', 'not-found', false, 'Contesta 410: se quitó a propósito.'),
  always(
    400,
    'Bad Request',
    'blocked',
    null,
    'Contesta 400: no dice que falte, y una persona puede verlo; hay que abrirla.',
  ),
  always(405, 'Not Allowed', 'blocked', null, 'Contesta 405 también a GET: no dice que falte; hay que abrirla.'),
  always(406, 'Not Acceptable', 'blocked', null, 'Contesta 406, que suelen poner los cortafuegos; hay que abrirla.'),
  always(500, 'Internal Server Error', 'server-error', false, 'Contesta 500 siempre.'),
  always(502, 'Bad Gateway', 'server-error', false, 'Contesta 502 siempre.'),
  always(503, 'Service Unavailable', 'server-error', false, 'En mantenimiento, sin decir hasta cuándo.'),
  always(504, 'Gateway Timeout', 'server-error', false, 'Contesta 504 siempre.'),
];

/** Fails once, and then shows its page. */
function once(name: string, status: number, why: string, headers: Readonly<Record<string, string>> = {}): Behaviour {
  const reply = atFirst(1, failing(status, words(status, ''), headers), page);
  return onePage({ name, verdict: 'alive', isAlive: true, why, reply });
}

/** A moment soon, as HTTP writes dates. */
function soon(): string {
  return new Date(Date.now() + 2000).toUTCString();
}

const passing: readonly Behaviour[] = [
  once('500-una-vez', 500, 'Falla una vez y luego contesta.'),
  once('502-una-vez', 502, 'Falla una vez y luego contesta.'),
  once('408-una-vez', 408, 'Contesta 408 una vez y luego la página.'),
  once('425-una-vez', 425, 'Contesta 425 una vez y luego la página.'),
  once('503-con-espera', 503, 'Pide volver en dos segundos y luego contesta.', { 'Retry-After': '2' }),
  once('429-con-espera-en-segundos', 429, 'Pide volver en dos segundos y luego contesta.', { 'Retry-After': '2' }),
  onePage({
    name: '429-con-espera-en-fecha',
    verdict: 'alive',
    isAlive: true,
    why: 'Pide volver a una hora y luego contesta.',
    reply: atFirst(
      1,
      (visit) => {
        failing(429, '', { 'Retry-After': soon() })(visit);
      },
      page,
    ),
  }),
];

const odd: readonly Behaviour[] = [
  onePage({
    name: 'redireccion-sin-location',
    verdict: 'server-error',
    isAlive: false,
    why: 'Contesta 302 y no dice a dónde ir.',
    reply: (visit) => {
      visit.response.writeHead(302).end();
    },
  }),
  onePage({
    name: 'contesta-204',
    verdict: 'doubtful',
    isAlive: false,
    why: 'Contesta 204: dice que está bien y no muestra nada.',
    reply: failing(204, ''),
  }),
  onePage({
    name: '404-con-mucho-texto',
    verdict: 'not-found',
    isAlive: false,
    why: 'Contesta 404 con una página larga y bonita: cuenta lo que dice el servidor.',
    reply: failing(404, municipalPage({ title: 'Ayuntamiento de Sultepec' })),
  }),
  onePage({
    name: '404-de-un-documento',
    path: '/gaceta/acta.pdf',
    verdict: 'not-found',
    isAlive: false,
    why: 'El documento se movió a otra página que contesta 404.',
    reply: redirect(301, '/archivo/acta.pdf'),
  }),
  onePage({
    name: 'archivo-no-existe-en-texto',
    path: '/descargas/acta.pdf',
    verdict: 'error-page',
    isAlive: false,
    why: 'Contesta 200 con una línea de texto que dice que el archivo no existe.',
    reply: file(Buffer.from('El archivo solicitado no existe.'), 'text/plain; charset=utf-8'),
  }),
];

/** Addresses that answer with another status than 200. */
export const errors: readonly Behaviour[] = [...lasting, ...passing, ...odd];
