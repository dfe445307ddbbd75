import fc from 'fast-check';
import { readInlineText } from '../../../src/domain/evidence/inline-text';
import type { TextRun } from '../../../src/domain/evidence/inline-text';

/** A block as one readable line: bold in <b>, links in <a>. */
function shown(text: string): string[] {
  return readInlineText(text).map(({ kind, runs }) => `${kind}: ${runs.map(shownRun).join('')}`);
}

function shownRun(run: TextRun): string {
  const inner = run.kind === 'link' ? `<a>${run.address}</a>` : run.text;
  return run.bold ? `<b>${inner}</b>` : inner;
}

test('a line is a paragraph and a line that starts with a dash is a bullet', () => {
  expect(shown('El objetivo es:\n\n- Difundir\r\n  - Mantener\n-sin espacio\n-')).toEqual([
    'paragraph: El objetivo es:',
    'bullet: Difundir',
    'bullet: Mantener',
    'paragraph: -sin espacio',
    'paragraph: -',
  ]);
});

test('two asterisks make bold, also at the head of a bullet', () => {
  expect(shown('- **Verbalmente:** Ante las instalaciones\nse tiene el **Anexo 8** y el **Anexo 9**')).toEqual([
    'bullet: <b>Verbalmente:</b> Ante las instalaciones',
    'paragraph: se tiene el <b>Anexo 8</b> y el <b>Anexo 9</b>',
  ]);
});

test('asterisks without a pair stay as they are', () => {
  expect(shown('a **b\n****\n**x** y ** z')).toEqual([
    'paragraph: a **b',
    'paragraph: ****',
    'paragraph: <b>x</b> y ** z',
  ]);
});

test.each([
  ['en la liga: https://luvianos.gob.mx/cuenta-publica.', 'en la liga: <a>https://luvianos.gob.mx/cuenta-publica</a>.'],
  ['(ver https://a.mx/x_(1)), y', '(ver <a>https://a.mx/x_(1)</a>), y'],
  ['<https://forms.gle/U2QH4>', '<<a>https://forms.gle/U2QH4</a>>'],
  ['“HTTPS://A.MX/b?c=1&d=2”', '“<a>HTTPS://A.MX/b?c=1&d=2</a>”'],
  ['https://a.mx/ayuntamiento\\_92\\\\_XII.pdf', '<a>https://a.mx/ayuntamiento_92_XII.pdf</a>'],
  ['https://a.mx, http://b.mx; y', '<a>https://a.mx</a>, <a>http://b.mx</a>; y'],
  ['**https://a.mx/x**', '<b><a>https://a.mx/x</a></b>'],
  ['https://... y https:// solos', 'https://... y https:// solos'],
  ['https://a.mx/[x]]}', '<a>https://a.mx/[x]</a>]}'],
])('addresses are links, without the punctuation around them: %s', (text, expected) => {
  expect(shown(text)).toEqual([`paragraph: ${expected}`]);
});

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '**',
        '*',
        '- ',
        '\n',
        '\r\n',
        '\\_',
        '\\',
        '_',
        ' ',
        'https://a.mx/b',
        ').',
        '(',
        '-',
        '\u2028',
        '😊',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** What is left of a text without spaces and without the characters that can be marks. */
function visible(text: string): string {
  return text.replace(/[\s*\\-]/g, '');
}

test('no text makes it fail or loses a visible character', () => {
  fc.assert(
    fc.property(markup, (text) => {
      const runs = readInlineText(text).flatMap((block) => block.runs);
      expect(visible(runs.map((run) => run.text).join(''))).toBe(visible(text));
      expect(runs.every((run) => run.text !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('text without marks comes out as it went in', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N}.,;:*() ]*$/u), (text) => {
      fc.pre(!text.includes('**'));
      const [block] = readInlineText(text);
      expect(block?.runs.map((run) => run.text).join('') ?? '').toBe(text.trim());
    }),
  );
});

test('a cell full of unpaired marks is read at once', () => {
  const started = Date.now();
  readInlineText('**a '.repeat(10_000) + '\n' + 'https://a.mx/' + ')'.repeat(40_000) + '\n' + '\\'.repeat(40_000));
  expect(Date.now() - started).toBeLessThan(500);
});
