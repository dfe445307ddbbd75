import fc from 'fast-check';
import type { LinksView } from '../../src/ui/contract';
import { closedPage } from '../../src/ui/municipal-page/closed-page';
import { AddOn, type Kept } from '../support/add-on';
import { keptSample } from '../support/kept-sample';

const [publish, links, revoke] = ['Publicar consulta', 'Ligas por municipio', 'Revocar liga'];
const closed = closedPage();

let sample: Kept;
let addOn: AddOn;

/** What the window of links shows. */
function linksShown(at: AddOn = addOn): LinksView {
  const html = at.click(links).report.dialogs[0]?.html ?? '';
  return JSON.parse(/id="view">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as LinksView;
}

function linkOf(municipality: string, at: AddOn = addOn): string {
  return linksShown(at).links.find((link) => link.municipality === municipality)?.address ?? '';
}

beforeAll(async () => {
  sample = await keptSample((began) => {
    began.click(publish);
    began.click(links);
  });
}, 60_000);

beforeEach(async () => {
  addOn = await AddOn.open(sample);
});

afterEach(() => {
  addOn.close();
});

test('each municipality’s link opens its own page, and no page names another municipality', () => {
  const shown = linksShown().links;
  expect(shown.length).toBe(18);
  for (const { municipality, address } of shown) {
    const page = addOn.visit(address);
    expect(page).toContain(`<h1>${municipality}</h1>`);
    expect(page).toContain('Datos de demostración');
    expect(Buffer.byteLength(page)).toBeLessThan(100_000);
    const others = shown.filter((other) => other.municipality !== municipality && other.municipality !== 'Ocuilan');
    for (const other of others) expect(page).not.toContain(other.municipality);
  }
});

test('before anything is published there is no link, and whoever comes is told the same as with a bad one', async () => {
  const blank = await AddOn.open();
  try {
    blank.click('Preparar hoja');
    expect(blank.click(links).words).toContain('Todavía no se publica nada');
    expect(blank.visit('?m=0123456789abcdef&t=x')).toBe(closed);
  } finally {
    blank.close();
  }
});

test('any letter of a link that is another, or a link of another municipality, opens nothing and tells nothing', () => {
  const [, key = '', token = ''] = /m=(.*)&t=(.*)/.exec(linkOf('Luvianos')) ?? [];
  const [, otherKey = '', otherToken = ''] = /m=(.*)&t=(.*)/.exec(linkOf('Ayapango')) ?? [];
  const whole = key + token;
  fc.assert(
    fc.property(
      fc.nat(whole.length - 1),
      fc.constantFrom('0', 'a', 'Z', '_', '-', '.', '%', '/', 'é'),
      (at, letter) => {
        fc.pre(whole[at] !== letter);
        const changed = whole.slice(0, at) + letter + whole.slice(at + 1);
        const query = new URLSearchParams({ m: changed.slice(0, key.length), t: changed.slice(key.length) });
        expect(addOn.visit(`?${query.toString()}`)).toBe(closed);
      },
    ),
    { numRuns: 40 },
  );
  const bad = [
    ['', ''],
    [key, ''],
    ['', token],
    [key, token.slice(0, -1)],
    [key, token + 'A'],
    [key, otherToken],
    [otherKey, token],
    ['__proto__', token],
    ['constructor', '__proto__'],
    [key, token.repeat(2_000)],
    [`${key}\n`, token],
    ['Luvianos', "' or 1=1 --"],
    ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'],
  ].map(([m = '', t = '']) => new URLSearchParams({ m, t }).toString());
  for (const query of [...bad, '', 'm=1&m=2&t=3', 'page=doGet']) expect(addOn.visit(`?${query}`)).toBe(closed);
  expect(addOn.visit(`?m=${key}&t=${token}`)).toContain('<h1>Luvianos</h1>');
});

test('a link opens the page until its last day, and then no more; a new one is made when links are asked for', () => {
  const link = linkOf('Luvianos');
  expect(addOn.visit(link, { on: '2023-12-04' })).toContain('<h1>Luvianos</h1>');
  expect(addOn.visit(link, { on: '2023-12-05' })).toBe(closed);
  addOn.click(links, null, { on: '2023-12-05' });
  expect(addOn.visit(linkOf('Luvianos'), { on: '2023-12-05' })).toContain('<h1>Luvianos</h1>');
});

test('one link is revoked alone, is not made again by itself, and another takes its place when a person says so', () => {
  const [own, other] = [linkOf('Luvianos'), linkOf('Ayapango')];
  expect(addOn.answer(revoke, 'luvianos', 'No').words).toContain('ya no abren nada');
  expect(addOn.visit(own)).toBe(closed);
  expect(addOn.visit(other)).toContain('<h1>Ayapango</h1>');
  expect(linkOf('Luvianos')).toBe('');
  expect(addOn.answer(revoke, 'Luvianos', 'Sí').words).toContain('tiene una nueva');
  const renewed = linkOf('Luvianos');
  expect(renewed).not.toBe(own);
  expect(addOn.visit(renewed)).toContain('<h1>Luvianos</h1>');
  expect(addOn.visit(own)).toBe(closed);
  expect(addOn.answer(revoke, 'Toluca', 'No').words).toContain('No hay un solo municipio que se llame «Toluca»');
});

test('the window’s buttons do the same, whatever a page sends', () => {
  const own = linkOf('Luvianos');
  const revoked = addOn.callFromScreen('revokeLinkFromScreen', 'Luvianos') as { kind: string; view: LinksView };
  expect(revoked.kind).toBe('changed');
  expect(addOn.visit(own)).toBe(closed);
  for (const hostile of ['__proto__', { toString: 'x' }, null, 7, '<script>']) {
    expect(addOn.callFromScreen('renewLinkFromScreen', hostile)).toMatchObject({ kind: 'refused' });
  }
});

test('visitors see what was published, and the sheet only once it is published again', () => {
  const link = linkOf('Luvianos');
  const before = addOn.visit(link);
  addOn.script("sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', 'Se firmó el convenio nuevo.']])");
  expect(addOn.visit(link)).toBe(before);
  addOn.click(publish);
  expect(addOn.visit(link)).toContain('Se firmó el convenio nuevo.');
});

test('what is wrong with one municipality’s rows leaves it what it saw, and the others are published', () => {
  const [own, other] = [linkOf('Luvianos'), linkOf('Ayapango')];
  const before = addOn.visit(own);
  addOn.script(`
    sheet('Avances').getRange('A2:C3').setValues([['Luvianos', '1.1', 'malo\\u0007'], ['Ayapango', '1.1', 'Convenio de Ayapango.']])`);
  expect(addOn.click(publish).words).toContain('Siguen viendo lo publicado antes');
  expect(addOn.visit(own)).toBe(before);
  expect(addOn.visit(other)).toContain('Convenio de Ayapango.');
});

test('an authorised address opens its own page without a link, of several their choice, and nobody else’s', () => {
  addOn.script(`
    const list = sheet('Municipios');
    const [headers, ...rows] = list.getDataRange().getValues();
    const column = headers.indexOf('Correos autorizados') + 1;
    const row = (name) => rows.findIndex((each) => each.includes(name)) + 2;
    list.getRange(row('Luvianos'), column).setValue('Una@institucion.example, dos@institucion.example, x@otra.example');
    list.getRange(row('Ayapango'), column).setValue('dos@institucion.example');`);
  addOn.click(publish);
  expect(addOn.visit('', { as: 'una@institucion.example' })).toContain('<h1>Luvianos</h1>');
  const choice = addOn.visit('', { as: 'dos@institucion.example' });
  expect([...choice.matchAll(/_top">(\w+)</g)].map(([, name]) => name)).toEqual(['Ayapango', 'Luvianos']);
  const [, key = ''] = /\?m=(\w+)"[^>]*>Ayapango/.exec(choice) ?? [];
  expect(addOn.visit(`?m=${key}`, { as: 'dos@institucion.example' })).toContain('<h1>Ayapango</h1>');
  expect(addOn.visit(`?m=${key}`, { as: 'una@institucion.example' })).toContain('<h1>Luvianos</h1>');
  for (const as of ['', 'otra@institucion.example', 'x@otra.example'])
    expect(addOn.visit(`?m=${key}`, { as })).toBe(closed);
  expect(addOn.state()).not.toContain('una@');
  expect(addOn.state()).not.toContain('Una@');
});

test('refused visits are counted and made to wait, and good ones are not', () => {
  const link = linkOf('Luvianos');
  const watched = `Utilities = new Proxy(Utilities, {
    get: (all, name) => (name === 'sleep' ? (milliseconds) => console.log('waits ' + milliseconds) : all[name]) });`;
  const waits = (query: string): string[] => addOn.visitWhere(watched, query).report.logs.map(String);
  const refused = [1, 2, 3, 4, 5, 6, 7].flatMap(() => waits('?m=x&t=y'));
  expect(refused.map((line) => /\d+$/.exec(line)?.[0])).toEqual(['100', '200', '400', '800', '1600', '2000', '2000']);
  expect(waits(link)).toEqual([]);
  expect(linksShown().refusedWords).toContain('7');
});

const newAdvance = (text: string): string =>
  `sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', ${JSON.stringify(text)}]])`;

test('wherever publishing is ended, visitors see all of the last publication or all of the new one', async () => {
  const link = linkOf('Luvianos');
  const before = addOn.visit(link);
  addOn.script(newAdvance('Se firmó el convenio nuevo.'));
  const ready = addOn.keep();
  const { calls } = addOn.click(publish).report;
  const whole = calls.reads + calls.writes + calls.drive + calls.other;
  const seen = new Set<string>();
  // The sheet is read first: what is written comes in the last calls.
  for (let at = whole - 30; at <= whole; at += 1) {
    const ended = await AddOn.open(ready);
    ended.answerEndedAfter(at, publish);
    const page = ended.visit(link);
    expect([before, addOn.visit(link)].map(withoutMoment)).toContain(withoutMoment(page));
    seen.add(withoutMoment(page));
    ended.close();
  }
  expect(seen.size).toBe(2);
}, 120_000);

/** A publication of the same data at another minute says so, and nothing else. */
function withoutMoment(page: string): string {
  return page.replace(/\d\d:\d\d/g, '');
}

test('what the script’s store has no room for is kept in Drive, in a folder of its own, and read from there', () => {
  const links = Object.fromEntries(linksShown().links.map(({ municipality, address }) => [municipality, address]));
  // Texts that do not shrink, so that one of them takes more than all of the room.
  addOn.script(`
    let seed = 7;
    const noise = () => (seed = (seed * 48271) % 2147483647).toString(36);
    const long = (name) => [name, '1.1', name + ' fin ' + Array.from({ length: 8000 }, noise).join(' ').slice(0, 30000)];
    const names = ['Ayapango', 'Calimaya', 'Capulhuac', 'Chapultepec', 'Luvianos', 'Ocuilan', 'Otumba',
      'Jiquipilco', 'Temamatla', 'Malinalco'];
    sheet('Avances').getRange(2, 1, names.length, 3).setValues(names.map(long));`);
  addOn.click(publish);
  const files = addOn.files().filter(({ mimeType }) => mimeType === 'text/plain');
  expect(files.length).toBeGreaterThan(0);
  for (const municipality of ['Ayapango', 'Malinalco', 'Villa Guerrero']) {
    expect(addOn.visit(links[municipality] ?? '')).toContain(`<h1>${municipality}</h1>`);
  }
  expect(addOn.visit(links['Malinalco'] ?? '')).toContain('Malinalco fin');
  addOn.script("sheet('Avances').getRange('A2:C11').clearContent()");
  addOn.click(publish);
  expect(addOn.files().filter(({ mimeType, trashed }) => mimeType === 'text/plain' && !trashed)).toEqual([]);
});
