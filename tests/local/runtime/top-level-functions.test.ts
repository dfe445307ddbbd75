import { defaultFunction, topLevelFunctions } from '../../../scripts/local/runtime/top-level-functions';

test('finds functions in every way V8 lets a script declare them', () => {
  const code = [
    'function plain() {}',
    'async function later() {}',
    'function* many() {}',
    'var old = function () {};',
    'const arrow = (a, b) => a + b;',
    'let short = x => x;',
    'const año = async () => {};',
    'const notOne = (1 + 2);',
    '  function inner() {}',
    'function private_() {}',
  ].join('\n');
  expect(topLevelFunctions(code)).toEqual(['plain', 'later', 'many', 'old', 'arrow', 'short', 'año']);
});

test('starts main, else the only function, else none', () => {
  expect(defaultFunction('function a() {}\nfunction main() {}')).toBe('main');
  expect(defaultFunction('function a() {}\nfunction b_() {}')).toBe('a');
  expect(defaultFunction('function a() {}\nfunction b() {}')).toBeNull();
  expect(defaultFunction('1 + 1;')).toBeNull();
});
