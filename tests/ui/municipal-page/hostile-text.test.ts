import fc from 'fast-check';
import type { MunicipalSnapshot, SnapshotTool } from '../../../src/domain/publication/municipal-snapshot';
import { dimensionOf, evidence, fulfilled, pageOf } from './sample-page';
import { elementsOf, tagged, wordsOf } from './opened-page';

/** Every place of a snapshot that holds what someone typed, and a page that has a text in that place alone. */
const places: Readonly<Record<string, (text: string) => Partial<MunicipalSnapshot>>> = {
  municipality: (text) => ({ municipality: text }),
  institution: (text) => ({ institution: text }),
  acronym: (text) => ({ acronym: text }),
  notice: (text) => ({ notice: text }),
  'a dimension': (text) => ({ dimensions: [{ number: 1, name: text, tools: [] }] }),
  'a tool': (text) => ofTool({ code: text, name: text, proof: text }),
  'a state': (text) => ofTool({ state: { ...fulfilled, letter: text, name: text, weight: 0 } }),
  'a colour': (text) => ofTool({ state: { ...fulfilled, colour: text } }),
  'an Avance': (text) => ofTool({ advance: text }),
  evidence: (text) => ofTool({ evidence: [{ ...evidence, description: text, session: text, annex: text }] }),
  'a link': (text) => ofTool({ evidence: [{ ...evidence, link: text, linkVerdict: text }] }),
  'a document': (text) => ({ documents: [{ name: text, url: text, madeOn: null }] }),
};

function ofTool(changes: Partial<SnapshotTool>): Partial<MunicipalSnapshot> {
  return { dimensions: [dimensionOf([changes])] };
}

/** A small page with a text in one place. */
function pageWith(place: string, text: string): string {
  return pageOf({ ...ofTool({ evidence: [] }), documents: [], ...places[place]?.(text) });
}

const hostile = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" onfocus="alert(1)" autofocus="',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://a.mx/"onmouseover="alert(1)',
  "https://a.mx/'><script>alert(1)</script>",
  '**https://a.mx/<b>** - javascript:alert(1)',
  '=HYPERLINK("https://a.mx")',
  '+1',
  '@SUM(1)',
  '-2+3',
  '__proto__',
  'constructor',
  ']]><!-- --> <![CDATA[',
  '<!-- <svg><desc><script>alert(1)</script>',
  '#fff}body{display:none',
  '\u202e al revés \u2066 עברית',
  '\u0000\u0001 nulos',
  '&lt;script&gt; &amp;lt; &#60;',
  '${alert(1)} {{x}} <?= x ?> <?!= x ?>',
];

const tags = new Set(
  'html head meta title style body a div header p h1 strong dl dt dd nav ul li main section h2 svg rect line text desc table caption thead tbody tr th td span h3 article h4 h5 em footer'.split(
    ' ',
  ),
);
const attributes = new Set(
  'lang charset name content class id href target rel role aria-label aria-labelledby aria-hidden focusable tabindex scope viewbox viewBox preserveAspectRatio x y x1 x2 y1 y2 width height'.split(
    ' ',
  ),
);

/** What in a page could do something, or is none of ours. */
function dangersIn(page: string): string[] {
  const elements = elementsOf(page);
  return [
    ...elements.filter(({ tag }) => !tags.has(tag)).map(({ tag }) => `<${tag}>`),
    ...elements.flatMap((element) => Object.keys(element.attributes).filter((name) => !attributes.has(name))),
    ...elements.flatMap(({ attributes: { href } }) =>
      href === undefined || /^(?:#[\w-]+|https?:\/\/[^\s"<>]+)$/.test(href) ? [] : [href],
    ),
  ];
}

const cases = Object.keys(places).flatMap((place) => hostile.map((text) => [place, text] as const));

test.each(cases)('%s: %j does nothing', (place, text) => {
  const page = pageWith(place, text);
  expect(dangersIn(page)).toEqual([]);
  expect(tagged(page, 'style')).toHaveLength(1);
  expect(tagged(page, 'style')[0]?.text).not.toMatch(/body\{display:none|<\/?script/);
});

test.each(Object.keys(places))('%s: any text does nothing', (place) => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...hostile));
  fc.assert(
    fc.property(fc.tuple(text, text), (two) => {
      expect(dangersIn(pageWith(place, two.join('')))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('what was typed is read as it was typed', () => {
  const typed = `<b>"Uno" & 'dos'</b> &lt; ]]>`;
  const page = pageOf({ ...places['an Avance']?.(typed), municipality: typed, notice: typed });
  expect(wordsOf(page).split(typed)).toHaveLength(5);
});

test('a web address is a link; anything else is only text', () => {
  const hrefs = (link: string): (string | undefined)[] =>
    tagged(pageWith('a link', link), 'a').flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? [] : [href]));
  expect(hrefs('https://luvianos.gob.mx/a b.pdf')).toEqual(['https://luvianos.gob.mx/a%20b.pdf']);
  expect(hrefs('HTTP://LUVIANOS.gob.mx')).toEqual(['http://luvianos.gob.mx/']);
  for (const other of [
    'javascript:alert(1)',
    'ftp://a.mx/x',
    'mailto:a@b.mx',
    'file:///etc/passwd',
    'luvianos.gob.mx',
    'Anexo 3',
  ])
    expect(hrefs(other)).toEqual([]);
});

test('marks that turn the direction of reading are not in what stands on one line', () => {
  const page = pageOf({ municipality: 'Luvi\u202eanos', notice: '\u2067aviso' });
  expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
