import type { Browser } from 'playwright-core';
import type { LinksView } from '../../src/ui/contract';
import { launch, picture, violations } from './support/browser';
import { local } from '../local/cli/command-line';
import { SampleDesk } from './support/open-desk';

const publish = 'Transparencia > Consulta > Publicar consulta';
const links = 'Transparencia > Consulta > Ligas por municipio';

let browser: Browser;
let desk: SampleDesk;
/** Of Luvianos: "?m=…&t=…". */
let query: string;

beforeAll(async () => {
  browser = await launch();
  desk = await SampleDesk.open([publish], [links]);
  const { stdout } = local('run', links, desk.book, '--json');
  const { dialogs } = JSON.parse(stdout) as { dialogs: readonly { html: string }[] };
  const view = JSON.parse(/id="view">(.*?)<\/script>/s.exec(dialogs[0]?.html ?? '')?.[1] ?? '') as LinksView;
  query = new URL(view.links.find(({ municipality }) => municipality === 'Luvianos')?.address ?? '').search;
});

afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** Opens the desk's own way to the page, as a visitor's browser would show it. */
async function visit(at: string, viewport: { width: number; height: number }) {
  const page = await browser.newPage({ viewport });
  await page.goto(desk.address);
  await page.goto(new URL(`/visita${at}`, desk.address).href);
  return page;
}

test('a good link opens the municipality’s page on a telephone, without scrolling sideways', async () => {
  const page = await visit(query, { width: 390, height: 844 });
  expect(await page.locator('h1').innerText()).toBe('Luvianos');
  expect(await page.locator('body').innerText()).toContain('Datos de demostración');
  await picture(page, 'consulta-telefono');
  const narrow = await visit(query, { width: 320, height: 700 });
  const sideways = await narrow.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

test('ten bad links open one same page, byte by byte', async () => {
  const [, key = '', token = ''] = /m=(.*)&t=(.*)/.exec(query) ?? [];
  const bad = [
    '',
    '?m=',
    `?m=${key}`,
    `?t=${token}`,
    `?m=${key}&t=${token.slice(0, -1)}`,
    `?m=${key}&t=${token}x`,
    `?m=0123456789abcdef&t=${token}`,
    '?m=__proto__&t=constructor',
    '?m=%3Cscript%3Ealert(1)%3C/script%3E&t=%22%3E',
    `?m=${key}&t=${'a'.repeat(5_000)}`,
  ];
  const page = await visit('', { width: 800, height: 600 });
  const seen = new Set<string>();
  for (const at of bad) {
    await page.goto(new URL(`/visita${at}`, desk.address).href);
    seen.add(await page.content());
  }
  expect(seen.size).toBe(1);
  expect([...seen][0]).toContain('Esta liga no se puede usar');
  await picture(page, 'consulta-cerrada');
});

test('it prints whole, with what colours say in words', async () => {
  const page = await visit(query, { width: 1280, height: 900 });
  await picture(page, 'consulta');
  const paper = await page.pdf({ format: 'Letter' });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('body').innerText()).toContain('Cumplido');
});

/** Pages that run no script but a test's own. */
async function withHtml(html: string, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(html);
  return page;
}

test.each([320, 1280])('nothing in it is against WCAG 2.2 AA, %i pixels wide', async (width) => {
  for (const at of [query, '?m=x']) {
    const { stdout } = local('get', desk.book, at);
    expect(await violations(await withHtml(stdout, width))).toEqual([]);
  }
});

/** The add-on's own screens, which call Google's script: here it says nothing. */
const silent = `<script>google = { script: { run: new Proxy({}, { get: (all, name) => (...args) =>
  String(name).startsWith('with') ? google.script.run : undefined }), host: { close() {} } } };</script>`;

test.each([
  ['Transparencia > Progreso', 300],
  [links, 820],
  [publish, 480],
])('nothing in the screen of %s is against WCAG 2.2 AA', async (item, width) => {
  const { stdout } = local('run', item, desk.book, '--json');
  const { dialogs } = JSON.parse(stdout) as { dialogs: readonly { html: string }[] };
  const page = await withHtml((dialogs[0]?.html ?? '').replace(/<head>/, `<head>${silent}`), width);
  await picture(page, item.replace(/[^\wáéíóúñ]+/gi, '-').toLowerCase());
  const titled = ['document-title', 'page-has-heading-one', 'region', 'landmark-one-main'];
  // Google shows a screen in a window of its own that names it: a title and landmarks are that window's.
  expect((await violations(page)).filter((line) => !titled.includes(line.split(':')[0] ?? ''))).toEqual([]);
});
