import fc from 'fast-check';
import { addressKey } from '../../../../src/domain/links/address/address-key';
import { findAddresses, type FoundAddress } from '../../../../src/domain/links/address/find-addresses';
import { withoutTrailingPunctuation } from '../../../../src/domain/links/address/in-text';
import { readAddress } from '../../../../src/domain/links/address/web-address';

const told = (found: FoundAddress): string => {
  if (found.kind === 'web') return found.address;
  return found.kind === 'misspelt' ? `misspelt ${found.fault}: ${found.text}` : `${found.reason}: ${found.text}`;
};

const inCell = (text: string): string[] => findAddresses(text, { isLinkCell: true }).map(told);
const inText = (text: string): string[] => findAddresses(text).map(told);

test.each<[what: string, cell: string, found: string[]]>([
  ['one', 'https://luvianos.gob.mx/a.pdf', ['https://luvianos.gob.mx/a.pdf']],
  ['several by lines', 'https://a.mx/1\nhttps://b.mx/2', ['https://a.mx/1', 'https://b.mx/2']],
  [
    'several by commas',
    'https://a.mx/1, https://b.mx/2;https://c.mx/3',
    ['https://a.mx/1', 'https://b.mx/2', 'https://c.mx/3'],
  ],
  ['several by "y"', 'https://a.mx/1 y https://b.mx/2.', ['https://a.mx/1', 'https://b.mx/2']],
  ['punctuation after it', 'Ver (https://a.mx/x).', ['https://a.mx/x']],
  [
    'brackets of its own',
    'https://es.wikipedia.org/wiki/Luvianos_(municipio)',
    ['https://es.wikipedia.org/wiki/Luvianos_(municipio)'],
  ],
  ['a Markdown link', '[Gaceta](https://a.mx/g.pdf)', ['https://a.mx/g.pdf']],
  ['a Markdown link of several words', '[Gaceta municipal](https://a.mx/g.pdf), y más', ['https://a.mx/g.pdf']],
  ['angle brackets', '<https://a.mx/x>', ['https://a.mx/x']],
  ['quotes', '«https://a.mx/x» y "https://b.mx/y"', ['https://a.mx/x', 'https://b.mx/y']],
  ['bold', '**https://a.mx/x**', ['https://a.mx/x']],
  ['a label', 'Liga:https://a.mx/x', ['https://a.mx/x']],
  ['escaped underscores', 'https://a.mx/acta\\_de\\_cabildo.pdf', ['https://a.mx/acta_de_cabildo.pdf']],
  ['accents', 'https://a.mx/Sesión ordinaria', ['https://a.mx/Sesi%C3%B3n']],
  ['an international name', 'https://ñandú.mx/', ['https://xn--and-6ma2c.mx/']],
  ['no scheme', 'www.luvianos.gob.mx/x', ['http://www.luvianos.gob.mx/x']],
  ['no scheme nor www', 'drive.google.com/file/d/1', ['http://drive.google.com/file/d/1']],
  ['no address at all', 'pendiente', []],
  ['a number', '1.1', []],
  ['a file that is no address', 'acta.pdf', []],
  ['a mail address to write to', 'a@luvianos.gob.mx', []],
  ['mail', 'mailto:a@b.mx', ['scheme: mailto:a@b.mx']],
  ['a file of a computer', 'C:\\Actas\\acta.pdf', ['scheme: C:\\Actas\\acta.pdf']],
  ['a script', 'javascript:alert(1)', ['scheme: javascript:alert(1)']],
  ['a private network', 'http://192.168.1.20/acta.pdf', ['private: http://192.168.1.20/acta.pdf']],
  ['this computer', 'http://localhost:8080/acta.pdf', ['private: http://localhost:8080/acta.pdf']],
  ['a user and password', 'https://ana:clave@a.mx/x', ['login-in-address: https://ana:clave@a.mx/x']],
  ['a semicolon', 'https;//a.mx/x', ['misspelt semicolon: https;//a.mx/x']],
  ['no colon', 'http//a.mx/x', ['misspelt no-colon: http//a.mx/x']],
  ['a blank after the slashes', 'https:// a.mx/x', ['misspelt blank: https:// a.mx/x']],
  ['no host', 'https://', ['misspelt no-host: https://']],
  ['blanks within', 'https://a.mx/acta de cabildo 12.pdf', ['misspelt spaces: https://a.mx/acta de cabildo 12.pdf']],
  ['a quote within', 'https://a.mx/"acta".pdf', ['misspelt quote: https://a.mx/"acta".pdf']],
  ['an address and a note', 'https://a.mx/acta.pdf página 3', ['https://a.mx/acta.pdf']],
  [
    'one within another',
    'https://web.archive.org/web/2023/https://a.mx/x',
    ['https://web.archive.org/web/2023/https://a.mx/x'],
  ],
  [
    'a list with bullets',
    '• https://a.mx/1\n-https://a.mx/2\n3.https://a.mx/3',
    ['https://a.mx/1', 'https://a.mx/2', 'https://a.mx/3'],
  ],
  ['characters that nobody sees', '\ufeffhttps://a.mx/x\u200b', ['https://a.mx/x']],
  ['brackets one after the other', '(https://a.mx/1)(https://b.mx/2)', ['https://a.mx/1', 'https://b.mx/2']],
  [
    'Markdown links one after the other',
    '[uno](https://a.mx/1)[dos](https://b.mx/2)',
    ['https://a.mx/1', 'https://b.mx/2'],
  ],
  ['brackets of its own, twice', 'https://a.mx/wiki/A_(b)(c)', ['https://a.mx/wiki/A_(b)(c)']],
  ['a short link without scheme', 'bit.ly/3abc', ['http://bit.ly/3abc']],
  ['a comma after www', 'www,luvianos.gob.mx', ['misspelt host: www,luvianos.gob.mx']],
  ['a blank before the slashes', 'https: //a.mx/x', ['misspelt blank: https: //a.mx/x']],
  ['a dot for the colon', 'https.//a.mx/x', ['misspelt no-colon: https.//a.mx/x']],
  ['a file of a computer with blanks', 'C:\\Mis actas\\Acta 1.pdf', ['scheme: C:\\Mis actas\\Acta 1.pdf']],
  [
    'a name after an address without one',
    'https://drive.google.com/file/d/1/view Acta 12.pdf',
    ['https://drive.google.com/file/d/1/view'],
  ],
  ['a sentence after an address', 'https://a.mx/acta. Se anexa oficio.pdf', ['https://a.mx/acta']],
  ['this computer, by IPv6', 'http://[::1]/x', ['private: http://[::1]/x']],
  ['a router at home', 'http://router.home.arpa/', ['private: http://router.home.arpa/']],
  ['an empty fragment behind a mark', "https://a.mx/x'#", ['https://a.mx/x']],
  ['a percent sign that encodes nothing', 'https://a.mx/100%', ['https://a.mx/100%']],
])('in a cell for links: %s', (_, cell, found) => {
  expect(inCell(cell)).toEqual(found);
});

test('in an Avance only whole addresses are links: what has no scheme, and mail, is part of the sentence', () => {
  const text =
    'Se publicó en www.luvianos.gob.mx y en https://luvianos.gob.mx/acta\\_1.pdf; escriba a mailto:a@b.mx o C:\\x.';
  expect(inText(text)).toEqual(['https://luvianos.gob.mx/acta_1.pdf']);
});

test('in an Avance blanks end an address: whose they are is not known', () => {
  expect(inText('En https://a.mx/acta se lee el 12.pdf')).toEqual(['https://a.mx/acta']);
});

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
const address = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.array(label, { minLength: 1, maxLength: 3 }),
    fc.array(label, { maxLength: 3 }),
  )
  .map(([scheme, names, path]) => `${scheme}://${names.join('.')}.mx/${path.join('/')}`);

test('an address is found whole, whatever stands around it', () => {
  const around = fc.constantFrom(
    ['', ''],
    ['(', ')'],
    ['«', '»'],
    ['"', '"'],
    ['**', '**'],
    ['', '.'],
    ['', ','],
    ['<', '>'],
    ['[x](', ')'],
  );
  const piece = fc.tuple(around, address);
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 6 }),
      fc.constantFrom(' ', '\n', ' y ', ', '),
      fc.boolean(),
      (pieces, gap, isLinkCell) => {
        const text = pieces.map(([[open = '', close = ''], each]) => `${open}${each}${close}`).join(gap);
        expect(findAddresses(text, { isLinkCell }).map(told)).toEqual(pieces.map(([, each]) => each));
      },
    ),
  );
});

/** What is visited again, as the tab "Ligas" keeps it. */
const keptAs = (address: string): string => addressKey(readAddress(address)!);

test('no text makes it fail, and what it calls an address can be read again as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.boolean(), (text, isLinkCell) => {
      for (const found of findAddresses(`https://a.mx/${text} www.b.mx/${text}`, { isLinkCell })) {
        if (found.kind !== 'web') continue;
        const { address } = found;
        expect(keptAs(address)).toBe(address);
        // "x)#p" is kept as "x)", whose bracket would be a sentence's own if it were found in one.
        if (withoutTrailingPunctuation(address) !== address) continue;
        expect(findAddresses(address).map(told)).toEqual([address]);
      }
    }),
  );
});

test('long texts that look like addresses take no time', () => {
  for (const bait of [
    'http',
    'https:',
    'www.',
    '](',
    '[',
    'a.',
    '(((',
    'https://a',
    ',',
    '"',
    'https://a.mx,',
    '\\',
    'a:',
  ]) {
    const startedAt = process.cpuUsage();
    findAddresses(bait.repeat(100_000 / bait.length), { isLinkCell: true });
    findAddresses(`https://${bait.repeat(100_000 / bait.length)}`, { isLinkCell: true });
    expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(1500);
  }
});
