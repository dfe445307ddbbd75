import { hasRefusedSyntax } from '../../../scripts/local/runtime/refused-syntax';

test.each([
  ['a private field', 'class A { #x = 1; get() { return this.#x; } }'],
  ['a private method', 'class A{#go(){}}'],
  ['a private static getter', 'class A { static get #x() { return 1; } }'],
  ['a static field', 'class A { static limit = 5 }'],
])('%s is refused', (_what, code) => {
  expect(hasRefusedSyntax(code)).toBe(true);
});

test.each([
  ['a static method', 'class A { static make() { return new A(); } }'],
  ['a plain field', 'class A { x = 1 }'],
  ['a colour', 'const style = "a { color: red; } #main { color: #fff }"; class A {}'],
  ['words in a text', 'const text = `static class = #x`;'],
  ['a pattern', 'const pattern = /static #x "/; class A { static of() {} }'],
])('%s is not', (_what, code) => {
  expect(hasRefusedSyntax(code)).toBe(false);
});
