import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { menu, type MenuEntry } from '../../src/texts/menu';
import { launch, picture, violations } from './support/browser';
import { DeskPage } from './support/desk-page';
import { SampleDesk } from './support/open-desk';

const screen = { width: 1400, height: 850 } as const;

/** Of the sample's legend in report 3, as the browser draws them. */
const colours = { notYet: '255,255,0', done: '0,128,0' } as const;

let browser: Browser;
let desk: SampleDesk;
let person: DeskPage;
/** What was asked of anyone but the desk, and what failed in the page. */
const outside: string[] = [];

beforeAll(async () => {
  browser = await launch();
  desk = await SampleDesk.open();
  const page = await browser.newPage({ viewport: screen });
  const own = new URL(desk.address).origin;
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(?:data|blob|about):/.test(request.url())) outside.push(request.url());
  });
  page.on('pageerror', (error) => outside.push(String(error)));
  person = new DeskPage(page);
  await person.open(desk.address);
});

afterAll(async () => {
  await browser.close();
  await desk.close();
});

afterEach(() => {
  expect(outside).toEqual([]);
});

test('a status is typed: its colour and the totals change, and who comes back finds it so', async () => {
  await person.turnTo('Reporte 3');
  expect(await person.colourOf('F15')).toBe(colours.notYet);
  const total = await person.shown("'Reporte 3'!U15");
  await person.select('F15');
  await person.type('C');
  await person.untilColour('F15', colours.done);
  expect(await person.shown("'Reporte 3'!U15")).not.toBe(total);
  await person.page.getByText('Guardado en el libro').waitFor();
  await picture(person.page, 'escritorio');
  await person.open(desk.address);
  await person.turnTo('Reporte 3');
  await person.untilColour('F15', colours.done);
});

test('the report of Luvianos is made with clicks, and can be downloaded', async () => {
  await person.turnTo('Reporte 3');
  await person.select('C15');
  await person.choose('Transparencia', 'Informes', 'Generar informe del municipio');
  await person.page.locator('#question').waitFor();
  await picture(person.page, 'antes-de-emitir');
  const read = await person.goOn(() => 'Sí');
  expect(read.join('\n')).toContain('Se generó «Informe de Luvianos - Reporte 3»');
  const download = person.page.waitForEvent('download');
  await person.page.getByRole('link', { name: 'Informe de Luvianos - Reporte 3' }).click();
  const file = await (await download).path();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});

/** Captions that lead to each item of the menu. */
function paths(items: readonly MenuEntry[], before: readonly string[]): string[][] {
  return items.flatMap((item) =>
    'run' in item ? [[...before, item.caption]] : paths(item.items, [...before, item.caption]),
  );
}

/** What is written where a line is asked for. */
function answerTo(title: string, message: string): string {
  if (message.includes('municipio')) return 'Luvianos';
  if (title.includes('Nuevo reporte') && message.includes('corte')) return '30/09/2023';
  if (title.includes('Nuevo reporte') && message.includes('úmero')) return '4';
  return title.includes('Reabrir') ? 'Corrección de una letra' : '3';
}

test.each(paths(menu.items, ['Transparencia']).map((path) => [path.join(' > '), path] as const))(
  '%s comes to its end',
  async (_name, path) => {
    await person.turnTo('Reporte 3');
    await person.select('C15');
    await person.choose(...path);
    await person.goOn((title, message) =>
      message.includes('¿') && title.includes('Compartir') ? 'No' : answerTo(title, message),
    );
    const told = await person.page.locator('#toasts').innerText();
    expect(told).not.toContain('falla que no esperaba');
    expect(told).not.toContain('No se terminó');
  },
);

test('a municipality’s link is opened from the desk, as its visitor sees it', async () => {
  const { page } = person;
  await person.choose('Transparencia', 'Consulta', 'Ligas por municipio');
  await page.locator('#screen').waitFor();
  const field = page.frameLocator('#screen-frame').getByLabel('Liga: Ayapango');
  const link = await field.inputValue();
  await picture(page, 'ligas');
  await page.locator('#screen-close').click();
  await page.getByLabel('Liga de Consulta').fill(link);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Abrir como visitante' }).click();
  expect(await (await opened).locator('h1').innerText()).toBe('Ayapango');
  await (await opened).close();
});

test('the menu is worked with the keyboard alone', async () => {
  const { page } = person;
  await page.getByRole('menuitem', { name: 'Transparencia' }).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('INFOEM');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Tema');
});

test('the desk around the grid has nothing against WCAG 2.2 AA', async () => {
  const open = await browser.newContext({ viewport: screen, bypassCSP: true });
  const page = await open.newPage();
  await new DeskPage(page).open(desk.address);
  expect(await violations(page, ['header', '#panel'])).toEqual([]);
  await open.close();
});
