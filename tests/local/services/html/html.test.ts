import fc from 'fast-check';
import { makeHtmlService } from '../../../../scripts/local/services/html';
import { smallHost } from '../small-host';

function service(files: Readonly<Record<string, string>> = {}) {
  const newBlob = (text: string, type: string, name: string) => ({ text, type, name });
  return makeHtmlService(smallHost({}, files), newBlob) as GoogleAppsScript.HTML.HtmlService;
}

function rendered(source: string, variables: Readonly<Record<string, unknown>> = {}): string {
  const template = service().createTemplate(source);
  return Object.assign(template, variables).evaluate().getContent();
}

describe('templates', () => {
  test('scriptlets may print through output', () => {
    expect(
      rendered('a<? output.append("<b>"); output.appendUntrusted("<i>"); output._ = 1; output._$ = "&"; ?>z'),
    ).toBe('a<b>&lt;i&gt;1&amp;z');
  });

  test('run code, print values and markup', () => {
    const page = '<ul><? for (const m of names) { ?><li><?= m ?></li><? } ?></ul><?!= note ?>';
    expect(rendered(page, { names: ['Otumba', 'A & B'], note: '<b>fin</b>' })).toBe(
      '<ul><li>Otumba</li><li>A &amp; B</li></ul><b>fin</b>',
    );
  });

  test.each([
    ['text', '<p><?= x ?></p>', '<b>"\'', '<p>&lt;b&gt;&#34;&#39;</p>'],
    ['an attribute', '<a title="<?= x ?>">', '" onclick="y', '<a title="&#34; onclick=&#34;y">'],
    ['a bare attribute', '<a title=<?= x ?>>', 'a b', '<a title=a&#32;b>'],
    ['an address', '<a href="<?= x ?>">', 'javascript:alert(1)', '<a href="about:invalid#blocked">'],
    ['a good address', '<a href="<?= x ?>">', 'https://a.mx/?b=1', '<a href="https://a.mx/?b=1">'],
    [
      'a script',
      '<script>f(<?= x ?>)</script>',
      { a: '</script>' },
      '<script>f({"a":"\\u003c/script\\u003e"})</script>',
    ],
    ["a script's text", "<script>f('<?= x ?>')</script>", "a'b", "<script>f('a\\u0027b')</script>"],
    ['text after a script', '<script>1</script><p><?= x ?>', '<', '<script>1</script><p>&lt;'],
    [
      'a script with an address',
      '<script src="<?= x ?>">var a = 1;</script>',
      'a.js',
      '<script src="a.js">var a = 1;</script>',
    ],
    ['a style', '<style>p{color:<?= x ?>}</style>', 'red}</style>', '<style>p{color:redstyle}</style>'],
  ])('escape for %s', (_where, source, x, page) => {
    expect(rendered(source, { x })).toBe(page);
  });

  test('no text can leave the place where it is printed', () => {
    const places = ['<p><?= x ?></p>', '<a title="<?= x ?>"></a>', "<script>f('<?= x ?>')</script>"];
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...places), (x, place) => {
        const [before = '', after = ''] = place.split('<?= x ?>');
        const printed = rendered(place, { x });
        const inner = printed.slice(before.length, printed.length - after.length);
        expect(inner).not.toMatch(/[<>"]|(?<!\\)'/);
      }),
    );
  });

  test('throw what their code throws', () => {
    expect(() => rendered('<?= missing.value ?>')).toThrow('missing is not defined');
  });
});

describe('files', () => {
  test('are those beside the script', () => {
    const html = service({ 'Panel.html': '<p><?= n ?></p>' });
    expect(html.createHtmlOutputFromFile('Panel').getContent()).toBe('<p><?= n ?></p>');
    expect(Object.assign(html.createTemplateFromFile('Panel'), { n: 3 }).evaluate().getContent()).toBe('<p>3</p>');
  });

  test('a missing one is named', () => {
    expect(() => service().createHtmlOutputFromFile('Otro')).toThrow('No HTML file named Otro was found.');
  });
});

describe('outputs', () => {
  test('keep what is set on them', () => {
    const output = service().createHtmlOutput('<p>').setTitle('T').setWidth(300).setHeight(200);
    output.append('a').appendUntrusted('<b>').addMetaTag('viewport', 'width=device-width');
    expect(output.getContent()).toBe('<p>a&lt;b&gt;');
    expect([output.getTitle(), output.getWidth(), output.getHeight()]).toEqual(['T', 300, 200]);
    expect(output.getMetaTags()[0]?.getName()).toBe('viewport');
  });

  test('take only known meta tags', () => {
    expect(() => service().createHtmlOutput('').addMetaTag('refresh', '1')).toThrow('not allowed in this context');
  });

  test('name what they do not have', () => {
    const output = service().createHtmlOutput('') as unknown as { foo: () => void };
    expect(() => {
      output.foo();
    }).toThrow('local host: HtmlOutput.foo is not implemented');
  });
});
