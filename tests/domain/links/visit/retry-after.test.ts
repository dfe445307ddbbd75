import { retryAfter } from '../../../../src/domain/links/visit/retry-after';

const serverDate = 'Wed, 21 Oct 2026 07:28:00 GMT';

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Wed, 21 Oct 2026 07:29:30 GMT', 90_000],
  ['Wed, 21 Oct 2026 07:00:00 GMT', 0],
  ['mañana', null],
  ['', null],
  ['-5', null],
])('«%s» asks for %s milliseconds', (header, milliseconds) => {
  expect(retryAfter(header, serverDate)).toBe(milliseconds);
});

test('a date says nothing without the server’s own: whose clock it is told by is not known', () => {
  expect(retryAfter('Wed, 21 Oct 2026 07:29:30 GMT', '')).toBeNull();
});
