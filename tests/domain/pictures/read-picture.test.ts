import fc from 'fast-check';
import { pictureSource } from '../../../src/domain/pictures/picture-source';
import { readPicture } from '../../../src/domain/pictures/read-picture';
import { plainPng } from '../../support/pictures';

const gif = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 40, 1, 20, 0, 0, 0, 0, 0x3b];
const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 30, 1, 44, 1, 1, 0x11, 0, 0xff, 0xd9];

test.each([
  ['PNG', plainPng(30, 20), { kind: 'png', width: 30, height: 20 }],
  ['GIF', Uint8Array.from(gif), { kind: 'gif', width: 296, height: 20 }],
  ['JPEG', Uint8Array.from(jpeg), { kind: 'jpg', width: 300, height: 30 }],
])('a %s tells its kind and sides', (_, bytes, facts) => {
  expect(readPicture(bytes)).toEqual(facts);
});

test.each([
  ['a page', Uint8Array.from(Buffer.from('<!doctype html>')), 'other-kind'],
  ['a drawing in SVG', Uint8Array.from(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'other-kind'],
  ['nothing', new Uint8Array(0), 'other-kind'],
  ['a cut PNG', plainPng(30, 20).slice(0, 40), 'cut'],
  ['a cut GIF', Uint8Array.from(gif.slice(0, -1)), 'cut'],
  ['a cut JPEG', Uint8Array.from(jpeg.slice(0, -2)), 'cut'],
  ['a picture without width', plainPng(0, 20), 'cut'],
])('%s is refused by name', (_, bytes, reason) => {
  expect(readPicture(bytes)).toEqual({ kind: 'no-picture', reason });
});

test('no bytes make it throw, loop, or tell a picture without sides', () => {
  const beginnings = [[], jpeg.slice(0, 3), gif.slice(0, 6), Array.from(plainPng(1, 1).slice(0, 16))];
  const bytes = fc
    .tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 400 }))
    .map(([first, rest]) => Uint8Array.from([...first, ...rest]));
  fc.assert(
    fc.property(bytes, (file) => {
      const facts = readPicture(file);
      return facts.kind === 'no-picture' || (facts.width > 0 && facts.height > 0);
    }),
    { numRuns: 2_000 },
  );
});

const id = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ012345';

test.each([
  [id, { kind: 'drive', id }],
  [`https://drive.google.com/file/d/${id}/view?usp=sharing`, { kind: 'drive', id }],
  [`https://drive.google.com/open?id=${id}`, { kind: 'drive', id }],
  [`https://drive.google.com/uc?export=view&id=${id}`, { kind: 'drive', id }],
  ['https://luvianos.example.gob.mx/a.jpg', { kind: 'web', address: 'https://luvianos.example.gob.mx/a.jpg' }],
  ['http://192.168.1.7/a.jpg', { kind: 'private' }],
  ['http://localhost/a.jpg', { kind: 'private' }],
  ['file:///C:/a.jpg', { kind: 'no-source' }],
  ['foto de la firma', { kind: 'no-source' }],
])('where a picture is: %s', (written, source) => {
  expect(pictureSource(written)).toEqual(source);
});
