import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Behaviour, onePage } from '../behaviour';
import { noise } from '../documents';
import { barePage, councilParagraphs, municipalPage } from '../pages';
import { drip, file, html, large } from '../replies';

const text = municipalPage({ title: 'Programa Municipal de Transparencia' });
const shown = { verdict: 'alive', isAlive: true } as const;
const nothing = { verdict: 'doubtful', isAlive: false } as const;

const encodings: readonly Behaviour[] = [
  onePage({
    name: 'gzip',
    ...shown,
    why: 'Comprimida con gzip, se le pida o no.',
    reply: file(gzipSync(text), 'text/html; charset=utf-8', { 'Content-Encoding': 'gzip' }),
  }),
  onePage({
    name: 'brotli',
    ...shown,
    why: 'Comprimida con br.',
    reply: file(brotliCompressSync(text), 'text/html; charset=utf-8', { 'Content-Encoding': 'br' }),
  }),
  onePage({
    name: 'por-trozos',
    ...shown,
    why: 'Por trozos (chunked), sin decir cuánto mide.',
    reply: drip(() => [text.slice(0, 500), text.slice(500)], 5),
  }),
  onePage({
    name: 'gzip-roto',
    verdict: 'no-answer',
    isAlive: false,
    why: 'Dice venir en gzip y no viene: no llega nada que se pueda leer.',
    reply: file(Buffer.from(text), 'text/html; charset=utf-8', { 'Content-Encoding': 'gzip' }),
  }),
];

const charsets: readonly Behaviour[] = [
  onePage({
    name: 'cp1252',
    ...shown,
    why: 'Acentos en cp1252, sin decir el juego de caracteres.',
    reply: file(Buffer.from(text.replace('<meta charset="utf-8">', ''), 'latin1'), 'text/html'),
  }),
  onePage({
    name: 'utf-16',
    ...shown,
    why: 'Toda en UTF-16, con su marca.',
    reply: file(Buffer.from(`\ufeff${text}`, 'utf16le'), 'text/html'),
  }),
  onePage({
    name: 'juego-inventado',
    ...shown,
    why: 'Dice estar en un juego de caracteres que no existe.',
    reply: file(Buffer.from(text), 'text/html;;; charset=klingon'),
  }),
  onePage({
    name: 'sin-tipo',
    ...shown,
    why: 'No dice de qué tipo es.',
    reply: ({ response }) => {
      response.writeHead(200).end(text);
    },
  }),
];

const empty: readonly Behaviour[] = [
  onePage({
    name: 'cuerpo-vacio',
    ...nothing,
    why: 'Una página de cero bytes.',
    reply: html(''),
  }),
  onePage({
    name: 'solo-espacios',
    ...nothing,
    why: 'Una página que sólo tiene espacios.',
    reply: html(' \n\t '.repeat(200)),
  }),
  onePage({
    name: 'esqueleto-sin-texto',
    ...nothing,
    why: 'Una página con sus marcas y ni una palabra, sin programa que la llene.',
    reply: html('<!DOCTYPE html><html><head><title></title></head><body></body></html>'),
  }),
  onePage({
    name: 'binario-como-pagina',
    ...nothing,
    why: 'Dice ser una página y son bytes sin sentido.',
    reply: file(noise, 'text/html'),
  }),
];

const oneLine = councilParagraphs.join(' ');

const hostile: readonly Behaviour[] = [
  onePage({
    name: 'cincuenta-megabytes-de-texto',
    ...shown,
    why: 'Una página de 50 MB.',
    reply: large({
      start: Buffer.from(text.replace('</main>', '')),
      size: 50_000_000,
      type: 'text/html; charset=utf-8',
    }),
  }),
  onePage({
    name: 'titulo-de-un-megabyte',
    ...shown,
    why: 'Un título de un megabyte.',
    reply: html(municipalPage({ title: 'Acta '.repeat(210_000), heading: 'Acta' })),
  }),
  onePage({
    name: 'trampa-de-menores-que',
    ...shown,
    why: '200 kB de «<», que atoran a las expresiones regulares descuidadas.',
    reply: html(`<title>Acta</title><p>${oneLine}</p>${'<'.repeat(200_000)}`),
  }),
  onePage({
    name: 'trampa-de-espacios',
    ...shown,
    why: '200 kB de «a a a a» y espacios sin fin.',
    reply: html(`<title>Acta</title><p>${oneLine}</p>${'a '.repeat(50_000)}${' '.repeat(100_000)}`),
  }),
  onePage({
    name: 'trampa-de-comentarios',
    ...shown,
    why: '40 mil comentarios que nunca se cierran.',
    reply: html(`<title>Acta</title><p>${oneLine}</p>${'<!--'.repeat(40_000)}${'<script '.repeat(10_000)}`),
  }),
  onePage({
    name: 'trampa-de-refrescos',
    ...shown,
    why: '20 mil etiquetas meta a medias.',
    reply: html(barePage('Acta', `<p>${oneLine}</p>${'<meta http-equiv="refresh" content="'.repeat(20_000)}`)),
  }),
];

/** What comes, in whatever wrapping, and whether a person could read it. */
export const content: readonly Behaviour[] = [...encodings, ...charsets, ...empty, ...hostile];
