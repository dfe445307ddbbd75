import { type Behaviour, onePage } from '../behaviour';
import { officeFile, pdf, png } from '../documents';
import { barePage, municipalPage } from '../pages';
import { file, html, large, largeRanged, type LargeFile } from '../replies';

const act = pdf('Acta de cabildo', 'Primera sesion ordinaria de cabildo');
const thick: LargeFile = { start: act, size: 40 * 1024 * 1024, type: 'application/pdf' };
const shown = { verdict: 'alive', isAlive: true } as const;
const otherThing = { verdict: 'doubtful' } as const;

/** Files, and what comes in their place. */
export const documents: readonly Behaviour[] = [
  onePage({
    name: 'pdf-de-40-mb',
    path: '/gaceta.pdf',
    ...shown,
    why: 'Un PDF de 40 MB de un servidor que atiende rangos: cuesta unos kilobytes.',
    reply: largeRanged(thick),
  }),
  onePage({
    name: 'pdf-de-40-mb-sin-rangos',
    path: '/gaceta.pdf',
    ...shown,
    why: 'El mismo, de un servidor que no los atiende.',
    reply: large(thick),
  }),
  onePage({
    name: 'video-de-60-mb',
    path: '/sesion.mp4',
    ...shown,
    why: 'Más de lo que un programa puede recibir: quien manda 60 MB no está mandando un error.',
    reply: large({ start: Buffer.from('\0\0\0\x20ftypisom', 'latin1'), size: 60 * 1024 * 1024, type: 'video/mp4' }),
  }),
  onePage({
    name: 'pdf-como-octet-stream',
    path: '/acta.pdf',
    ...shown,
    why: 'Un PDF que se descarga en lugar de abrirse.',
    reply: file(act, 'application/octet-stream', { 'Content-Disposition': 'attachment; filename="acta.pdf"' }),
  }),
  onePage({
    name: 'pdf-como-texto',
    path: '/acta.pdf',
    ...shown,
    why: 'Un PDF que dice ser texto: sus primeros bytes dicen la verdad.',
    reply: file(act, 'text/plain'),
  }),
  onePage({
    name: 'pdf-que-es-pagina',
    path: '/acta.pdf',
    ...otherThing,
    isAlive: null,
    why: 'La dirección termina en .pdf y entrega una página que no dice estar mal: hay que verla.',
    reply: html(municipalPage({ title: 'Visor de documentos' })),
  }),
  onePage({
    name: 'pdf-que-es-pagina-de-error',
    path: '/acta.pdf',
    verdict: 'error-page',
    isAlive: false,
    why: 'La dirección termina en .pdf y entrega una página que dice «archivo no encontrado».',
    reply: html(barePage('Archivo no encontrado', '<h1>Archivo no encontrado</h1>', '<meta charset="utf-8">')),
  }),
  onePage({
    name: 'texto-como-pdf',
    path: '/acta.pdf',
    ...otherThing,
    isAlive: false,
    why: 'Dice ser PDF y es texto: ningún lector lo abre.',
    reply: file(Buffer.from('Warning: mysql_connect(): Too many connections in descarga.php'), 'application/pdf'),
  }),
  onePage({
    name: 'pdf-de-cero-bytes',
    path: '/acta.pdf',
    ...otherThing,
    isAlive: false,
    why: 'Un PDF de cero bytes.',
    reply: file(Buffer.alloc(0), 'application/pdf'),
  }),
  onePage({
    name: 'word',
    path: '/acta.docx',
    ...shown,
    why: 'Un documento de Word, servido sin decir que lo es.',
    reply: file(officeFile, 'application/octet-stream'),
  }),
  onePage({
    name: 'fotografia',
    path: '/foto.jpg',
    ...shown,
    why: 'Una fotografía; el nombre dice .jpg y es .png, que da lo mismo a quien la ve.',
    reply: file(png, 'image/png'),
  }),
  onePage({
    name: 'foto-que-es-pagina',
    path: '/foto.jpg',
    ...otherThing,
    isAlive: null,
    why: 'La dirección termina en .jpg y entrega una página.',
    reply: html(municipalPage({ title: 'Galería' })),
  }),
  onePage({
    name: 'datos-abiertos',
    path: '/datos/programa.csv',
    ...shown,
    why: 'Un CSV servido como texto.',
    reply: file(Buffer.from('municipio,meta\nLuvianos,74\nTejupilco,81\n'), 'text/plain; charset=utf-8'),
  }),
];
