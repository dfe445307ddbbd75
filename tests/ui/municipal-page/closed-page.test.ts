import { closedPage } from '../../../src/ui/municipal-page/closed-page';
import { tagged, wordsOf } from './opened-page';

test('it asks for a new link, and gives no reason', () => {
  expect(wordsOf(closedPage())).toBe(
    'Esta liga no se puede usar Pida una liga nueva a la institución que le dio esta.',
  );
  expect(closedPage()).not.toMatch(/venc|caduc|revoc|exist|permiso/i);
});

test('it is a page like the other: in Spanish, with one h1, and nothing runs', () => {
  expect(tagged(closedPage(), 'html')[0]?.attributes).toEqual({ lang: 'es-MX' });
  expect(tagged(closedPage(), 'h1')).toHaveLength(1);
  expect(tagged(closedPage(), 'script', 'link', 'img', 'a')).toEqual([]);
});
