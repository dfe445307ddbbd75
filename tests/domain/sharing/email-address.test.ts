import { isEmailAddress } from '../../../src/domain/sharing/email-address';

test.each(['a@b.mx', 'Titular.Transparencia+informes@luvianos.gob.mx', "o'higgins_1@x-y.edo.gob.mx"])(
  '%s is an address',
  (text) => {
    expect(isEmailAddress(text)).toBe(true);
  },
);

test.each(
  [
    [
      '',
      'a@b',
      '@b.mx',
      'a@',
      'a@b@c.mx',
      'a@b..mx',
      '.a@b.mx',
      'a.@b.mx',
      'a@-b.mx',
      'a@b.mx.',
      'a b@c.mx',
      'a@b.mx ',
    ],
    [
      'a@b.mx\nBcc: x@y.mx',
      'a@b.mx,c@d.mx',
      '<a@b.mx>',
      '"a"@b.mx',
      'a@b.mx\u0000',
      'ñ@b.mx',
      'a@b.m\u202Ex',
      'a:b@c.mx',
    ],
    [`${'a'.repeat(250)}@b.mx`],
  ]
    .flat()
    .map((text) => [text]),
)('%j is none', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});

test('a long text that is none is told in no time', () => {
  const started = Date.now();
  expect(isEmailAddress(`${'a.'.repeat(120)}@`)).toBe(false);
  expect(isEmailAddress(`a@${'a-'.repeat(120)}`)).toBe(false);
  expect(Date.now() - started).toBeLessThan(200);
});
