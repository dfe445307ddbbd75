import { generateKeyPairSync, verify } from 'node:crypto';
import fc from 'fast-check';
import { makeUtilities } from '../../../../scripts/local/services/utilities/index';
import { runHost } from '../fetch/run-host';

const host = runHost();
const Utilities = makeUtilities(host);
const mexico = 'America/Mexico_City';

/** Google's declarations type enum members as numbers. */
const charset = Utilities.Charset.UTF_8 as unknown as GoogleAppsScript.Utilities.Charset;
const digest = (name: keyof typeof Utilities.DigestAlgorithm) =>
  Utilities.DigestAlgorithm[name] as unknown as GoogleAppsScript.Utilities.DigestAlgorithm;

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}

const signedBytes = fc.array(fc.integer({ min: -128, max: 127 }), { maxLength: 300 });

describe('base64', () => {
  test('of text, of bytes, and web-safe', () => {
    expect(Utilities.base64Encode('A string here\n')).toBe('QSBzdHJpbmcgaGVyZQo=');
    expect(Utilities.base64Encode('ñ', charset)).toBe('w7E=');
    expect(Utilities.base64Encode([-1, -2, -3])).toBe('//79');
    expect(Utilities.base64EncodeWebSafe([-1, -2, -3])).toBe('__79');
    expect(() => Utilities.base64Decode('¿qué?')).toThrow('Could not decode string.');
  });

  test('gives back any bytes, as Node reads them too', () => {
    fc.assert(
      fc.property(signedBytes, (bytes) => {
        const encoded = Utilities.base64Encode(bytes);
        expect(encoded).toBe(Buffer.from(bytes).toString('base64'));
        expect(Utilities.base64Decode(encoded)).toEqual(bytes);
        expect(Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('digests and signatures', () => {
  test('of known texts', () => {
    expect(hex(Utilities.computeDigest(digest('MD5'), ''))).toBe('d41d8cd98f00b204e9800998ecf8427e');
    expect(hex(Utilities.computeDigest(digest('SHA_1'), 'abc'))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
    expect(hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(() => Utilities.computeDigest(digest('MD2'), 'abc')).toThrow('MD2 is not implemented');
    expect(() => Utilities.computeHmacSha256Signature('a', [1])).toThrow(/don't match the method signature/);
  });

  test('read text as US-ASCII where no charset is given, as live ones do', () => {
    const plain = Utilities.computeDigest(digest('SHA_256'), 'd\u00eda');
    expect(plain).toEqual(Utilities.computeDigest(digest('SHA_256'), 'd?a'));
    expect(plain).not.toEqual(Utilities.computeDigest(digest('SHA_256'), 'd\u00eda', charset));
    expect(Utilities.computeHmacSha256Signature('\u{1f642}', 'k')).toEqual(
      Utilities.computeHmacSha256Signature('?', 'k'),
    );
  });

  test.each([
    ['too much', ['a', 'k', charset, 4]],
    ['too little', ['a']],
    ['bytes with a charset', [[1], [2], charset]],
    ['a charset that is none', ['a', 'k', 'UTF-8']],
  ])('refuse %s', (_what, args) => {
    const call = () => Utilities.computeHmacSha256Signature(...args);
    expect(call).toThrow(
      /^The parameters \(.*\) don't match the method signature for Utilities.computeHmacSha256Signature/,
    );
  });

  test('say what is no byte', () => {
    expect(() => Utilities.computeHmacSha256Signature(['x'], [1])).toThrow(/^Cannot convert x to/);
  });

  test('by RSA can be verified', () => {
    const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const signature = Buffer.from(Utilities.computeRsaSha256Signature('acta', pem));
    expect(verify('sha256', Buffer.from('acta'), keys.publicKey, signature)).toBe(true);
    expect(() => Utilities.computeRsaSha256Signature('acta', 'nada')).toThrow('Invalid argument: key');
  });
});

describe('formatDate', () => {
  const moment = new Date(Date.UTC(2026, 2, 5, 18, 30, 15, 7));

  test.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-05 12:30:15'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-03-05T12:30:15.007-06:00'],
    ["EEEE d 'de' MMMM 'de' yyyy", 'Thursday 5 de March de 2026'],
    ['EEE, MMM d, yy', 'Thu, Mar 5, 26'],
    ["h:mm a, 'o''clock'", "12:30 PM, o'clock"],
    ['K k Z X XX z', '0 12 -0600 -06 -0600 CST'],
    ['D F u w W G', '64 1 4 10 1 AD'],
    ['zzzz', 'Central Standard Time'],
  ])('%s', (pattern, text) => {
    expect(Utilities.formatDate(moment, mexico, pattern)).toBe(text);
  });

  test('takes the zone’s own summer time, and offsets', () => {
    const july = new Date(Date.UTC(2026, 6, 1, 0));
    expect(Utilities.formatDate(july, 'America/New_York', 'yyyy-MM-dd HH:mm z')).toBe('2026-06-30 20:00 EDT');
    expect(Utilities.formatDate(july, 'GMT+5:30', 'HH:mm Z')).toBe('05:30 +0530');
    expect(Utilities.formatDate(july, 'GMT', 'HH:mm X')).toBe('00:00 Z');
    expect(Utilities.formatDate(july, 'CST', 'HH:mm z')).toBe('19:00 CDT');
  });

  test('puts the last days of December in the first week where 1 January is in it', () => {
    expect(Utilities.formatDate(new Date(Date.UTC(2026, 11, 31, 12)), 'GMT', 'YYYY w')).toBe('2027 1');
  });

  test('says what is wrong', () => {
    expect(() => Utilities.formatDate('2026', mexico, 'yyyy')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(() => Utilities.formatDate(moment, 'Luvianos', 'yyyy')).toThrow(
      'Invalid argument: timeZone. Should be of type: String',
    );
    expect(() => Utilities.formatDate(moment, mexico, 'yyyy b')).toThrow("Illegal pattern character 'b'");
  });

  test('and parseDate undo each other in any zone', () => {
    const zone = fc.constantFrom(mexico, 'Europe/Madrid', 'Asia/Kolkata', 'America/Tijuana', 'GMT-3');
    const instant = fc.date({ min: new Date('1970-01-02'), max: new Date('2099-01-01'), noInvalidDate: true });
    const pattern = "yyyy-MM-dd'T'HH:mm:ss.SSS Z";
    fc.assert(
      fc.property(instant, zone, (date, timeZone) => {
        const text = Utilities.formatDate(date, timeZone, pattern);
        expect(Utilities.parseDate(text, timeZone, pattern).getTime()).toBe(date.getTime());
      }),
    );
  });
});

test.each([
  ['2026-03-29 02:30', 'Europe/Madrid', Date.UTC(2026, 2, 29, 1, 30)],
  ['2026-10-25 02:30', 'Europe/Madrid', Date.UTC(2026, 9, 25, 0, 30)],
  ['2026-10-25 03:30', 'Europe/Madrid', Date.UTC(2026, 9, 25, 2, 30)],
])('parseDate of %s in %s, where clocks change', (text, zone, instant) => {
  expect(new Date(Utilities.parseDate(text, zone, 'yyyy-MM-dd HH:mm')).toISOString()).toBe(
    new Date(instant).toISOString(),
  );
});

describe('parseDate', () => {
  test.each([
    ['05/03/2026', 'dd/MM/yyyy', Date.UTC(2026, 2, 5, 6)],
    ['20260305', 'yyyyMMdd', Date.UTC(2026, 2, 5, 6)],
    ['5 Mar 26 1:05 pm', 'd MMM yy h:mm a', Date.UTC(2026, 2, 5, 19, 5)],
    ['2026-03-05T10:00:00Z', "yyyy-MM-dd'T'HH:mm:ssX", Date.UTC(2026, 2, 5, 10)],
    ['32/01/2026', 'dd/MM/yyyy', Date.UTC(2026, 1, 1, 6)],
  ])('%s as %s', (text, pattern, instant) => {
    expect(Utilities.parseDate(text, mexico, pattern).getTime()).toBe(instant);
  });

  test('refuses what is not as the pattern says', () => {
    expect(() => Utilities.parseDate('ayer', mexico, 'dd/MM/yyyy')).toThrow('Unparseable date: "ayer"');
  });
});

test.each([
  ['%s tiene %d de %d (%.1f%%)', ['Luvianos', 7, 18, 38.888], 'Luvianos tiene 7 de 18 (38.9%)'],
  ['%05d|%-5s|%5s|%+d', [42, 'ab', 'ab', 3], '00042|ab   |   ab|+3'],
  ['%2$s %1$s', ['a', 'b'], 'b a'],
  ['%,d %,.2f', [1234567, 9876.5], '1,234,567 9,876.50'],
  ['%x %X %o %c %b %e', [255, 255, 8, 'z', true, 12345.678], 'ff FF 10 z true 1.234568e+04'],
  ['%11.6f', [123.456789], ' 123.456789'],
  ['%06.2f', [-1.5], '-01.50'],
])('formatString %s', (template, values, text) => {
  expect(Utilities.formatString(template, ...values)).toBe(text);
});

test('formatString needs a value for every specifier', () => {
  expect(() => Utilities.formatString('%s %s', 'uno')).toThrow("Format specifier '%s'");
});

describe('parseCsv', () => {
  test('reads quotes, line breaks within them, and ragged rows', () => {
    const text = 'a,"b ""x""",c\r\n"dos\nlíneas",,\nsolo\n';
    expect(Utilities.parseCsv(text)).toEqual([['a', 'b "x"', 'c'], ['dos\nlíneas', '', ''], ['solo']]);
    expect(Utilities.parseCsv('a;b', ';')).toEqual([['a', 'b']]);
    expect(Utilities.parseCsv('a,')).toEqual([['a', '']]);
    expect(() => Utilities.parseCsv('a,"b')).toThrow('Could not parse text.');
  });

  test('gives back any table written as CSV', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(Utilities.parseCsv(text)).toEqual(rows);
      }),
    );
  });
});

describe('blobs', () => {
  test('hold signed bytes, a type and a name', () => {
    const blob = Utilities.newBlob('año', 'text/plain', 'a.txt');
    expect(blob.getBytes()).toEqual([97, -61, -79, 111]);
    expect(blob.getDataAsString()).toBe('año');
    expect(blob.getDataAsString('ISO-8859-1')).toBe('aÃ±o');
    expect(blob.setName('b.csv').setContentTypeFromExtension().getContentType()).toBe('text/csv');
    expect(blob.setDataFromString('€', 'windows-1252').getBytes()).toEqual([-128]);
    expect(Utilities.newBlob([1, 2]).getContentType()).toBeNull();
  });

  test('are copied apart', () => {
    const blob = Utilities.newBlob('uno');
    const copy = blob.copyBlob().setDataFromString('dos');
    expect([blob.getDataAsString(), copy.getDataAsString()]).toEqual(['uno', 'dos']);
  });

  test('go into an archive and come out of it', () => {
    const blobs = [Utilities.newBlob('a', 'text/plain', 'ñ.txt'), Utilities.newBlob('b', 'text/csv', 'dir/b.csv')];
    const archive = Utilities.zip(blobs, 'todo.zip');
    expect([archive.getName(), archive.getContentType()]).toEqual(['todo.zip', 'application/zip']);
    const out = Utilities.unzip(archive).map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()]);
    expect(out).toEqual([
      ['ñ.txt', 'text/plain', 'a'],
      ['dir/b.csv', 'text/csv', 'b'],
    ]);
    expect(() => Utilities.unzip(archive.setContentType('text/plain'))).toThrow('Invalid argument');
    expect(() => Utilities.zip([...blobs, ...blobs])).toThrow('duplicate entry: ñ.txt');
  });

  test('are compressed and decompressed', () => {
    const packed = Utilities.gzip(Utilities.newBlob('x'.repeat(1000), 'text/plain', 'x.txt'));
    expect([packed.getName(), packed.getContentType()]).toEqual(['x.txt.gz', 'application/x-gzip']);
    expect(packed.getBytes().length).toBeLessThan(100);
    expect(Utilities.ungzip(packed).getDataAsString()).toBe('x'.repeat(1000));
    expect(() => Utilities.ungzip(Utilities.newBlob('no'))).toThrow('Could not decompress gzip.');
  });

  test('convert only where there is something that converts', () => {
    const Bare = makeUtilities(runHost({ convert: () => null }));
    expect(() => Bare.newBlob('a', 'text/html', 'a.html').getAs('application/pdf')).toThrow(
      'Converting from text/html to application/pdf is not supported.',
    );
    const converting = makeUtilities(runHost({ convert: (data) => data }));
    expect(converting.newBlob('a', 'text/html', 'a.html').getAs('application/pdf').getName()).toBe('a.pdf');
  });
});

test('sleep moves the run’s clock, up to five minutes at once', () => {
  const before = host.now();
  Utilities.sleep(1500);
  expect(host.now() - before).toBe(1500);
  expect(() => {
    Utilities.sleep(300_001);
  }).toThrow('Invalid argument');
});

test('what is not there throws its name', () => {
  expect(() => {
    (Utilities as unknown as { computeCrc32: () => void }).computeCrc32();
  }).toThrow('local host: Utilities.computeCrc32 is not implemented');
  expect(String(Utilities.DigestAlgorithm.SHA_256)).toBe('SHA_256');
});

describe('what is passed', () => {
  test('is named where it fits nothing; a method that answers nothing answers null', () => {
    expect(() => Utilities.formatDate(new Date(0))).toThrow(
      "The parameters (Date) don't match the method signature for Utilities.formatDate.",
    );
    const sleep: (...args: unknown[]) => unknown = Utilities.sleep.bind(Utilities);
    expect(() => sleep()).toThrow("The parameters () don't match the method signature for Utilities.sleep.");
    expect(() => sleep('mucho')).toThrow('Cannot convert mucho to int.');
    expect(sleep(0)).toBeNull();
    const blob = Utilities.newBlob('x');
    expect(() => Utilities.base64Encode(blob as never)).toThrow(/^The parameters \(Blob\) don't match/);
  });

  test('what gunzip cannot tell has no type', () => {
    const blob = Utilities.ungzip(Utilities.gzip(Utilities.newBlob('x')));
    expect([blob.getName(), blob.getContentType()]).toEqual(['archive', null]);
  });

  test('a charset that nobody knows is named', () => {
    expect(() => Utilities.newBlob('x').getDataAsString('NADA')).toThrow('Invalid argument: charset NADA');
    expect(() => Utilities.newBlob('').setDataFromString('x', 'NADA')).toThrow('Invalid argument: charset NADA');
  });
});
