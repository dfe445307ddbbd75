import type { Site } from './behaviour';
import { councilParagraphs, municipalPage } from './pages';
import { after, html } from './replies';

const hosts = 50;
const pagesPerHost = 20;

/** How long every answer of the speed bench takes, in milliseconds. */
const delay = 50;

function hostAt(at: number): string {
  return `municipio-${String(at + 1).padStart(2, '0')}.ejemplo.mx`;
}

function pathAt(at: number): string {
  return `/transparencia/evidencia-${at + 1}`;
}

function pageAt(host: string, at: number): string {
  const number = `Evidencia número ${at + 1} de ${host}`;
  return municipalPage({ title: number, paragraphs: [number, ...councilParagraphs] });
}

/** Sites whose every page takes its time: what is measured is the waiting. */
export const speedSites: readonly Site[] = Array.from({ length: hosts }, (_, at) => {
  const host = hostAt(at);
  const pages = Array.from({ length: pagesPerHost }, (__, page) => [
    pathAt(page),
    after(delay, html(pageAt(host, page))),
  ]);
  return { host, pages: Object.fromEntries(pages) as Site['pages'] };
});

/** A thousand addresses, each host's one after another, as a matrix by municipality has them. */
export const speedAddresses: readonly string[] = speedSites.flatMap(({ host, pages }) =>
  Object.keys(pages).map((path) => `http://${host}${path}`),
);
