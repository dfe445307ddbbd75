import { type Behaviour, onePage } from '../behaviour';
import { pdf } from '../documents';
import { municipalPage } from '../pages';
import { atFirst, drip, hangUp, html, never, type LargeFile } from '../replies';

const text = municipalPage({ title: 'Programa Municipal de Transparencia' });
const page = html(text);
const document: LargeFile = { start: pdf('Acta', 'Acta de cabildo'), size: 200_000, type: 'application/pdf' };
const lost = { verdict: 'no-answer', isAlive: false } as const;

function* forEver(): Generator<string> {
  for (;;) yield 'x';
}

/** A page in fifteen pieces. */
function pieces(whole: string): string[] {
  const size = Math.ceil(whole.length / 15);
  return Array.from({ length: 15 }, (_, at) => whole.slice(at * size, (at + 1) * size));
}

/** What reaches, and does not reach, the reader. */
export const transport: readonly Behaviour[] = [
  {
    name: 'dominio-inexistente',
    address: 'http://municipio-sin-dominio.invalid/transparencia',
    ...lost,
    why: 'El dominio no existe.',
    sites: [],
  },
  onePage({ name: 'puerto-cerrado', ...lost, why: 'Nadie atiende en ese servidor.', door: 'closed', reply: page }),
  onePage({
    name: 'https-donde-solo-hay-http',
    ...lost,
    scheme: 'https',
    why: 'Se pide por https a un servidor que sólo atiende http.',
    door: 'only-http',
    reply: page,
  }),
  onePage({
    name: 'cuelga-al-llegar',
    ...lost,
    why: 'Acepta la conexión y la corta.',
    door: (socket) => {
      socket.resetAndDestroy();
    },
    reply: page,
  }),
  onePage({ name: 'cuelga-al-oir', ...lost, why: 'Oye la petición y corta.', reply: hangUp }),
  onePage({
    name: 'cuelga-una-vez',
    verdict: 'alive',
    isAlive: true,
    why: 'Corta la conexión una vez y luego contesta.',
    reply: atFirst(1, hangUp, page),
  }),
  onePage({ name: 'nunca-contesta', ...lost, why: 'Acepta la petición y calla.', reply: never }),
  onePage({
    name: 'gota-a-gota',
    verdict: 'alive',
    isAlive: true,
    why: 'Entrega la página por pedazos, en unos tres segundos.',
    reply: drip(() => pieces(text), 200),
  }),
  onePage({
    name: 'gota-a-gota-sin-fin',
    path: '/acta.pdf',
    ...lost,
    why: 'Entrega un byte de vez en cuando y nunca termina.',
    reply: drip(forEver, 200, 'application/pdf'),
  }),
  onePage({
    name: 'corta-a-la-mitad',
    path: '/acta.pdf',
    ...lost,
    why: 'Corta a la mitad del documento.',
    reply: ({ response }) => {
      response.writeHead(200, { 'Content-Type': document.type, 'Content-Length': document.size });
      response.write(document.start);
      setTimeout(() => response.socket?.resetAndDestroy(), 50);
    },
  }),
  onePage({
    name: 'promete-de-mas',
    ...lost,
    isAlive: null,
    why: 'Anuncia más bytes de los que manda: no se sabe qué falta.',
    reply: ({ response }) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': text.length + 5000 });
      response.write(text);
      setTimeout(() => response.socket?.end(), 50);
    },
  }),
  onePage({
    name: 'no-habla-http',
    ...lost,
    why: 'Contesta algo que no es HTTP.',
    door: (socket) => {
      socket.once('data', () => socket.end('220 smtp.ejemplo.mx ESMTP Postfix\r\n'));
    },
    reply: page,
  }),
];
