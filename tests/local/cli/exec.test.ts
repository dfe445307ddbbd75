import { Desk, local, localJson } from './command-line';

const desk = new Desk();

/** Runs a script of these lines, without a book. */
function exec(code: string, ...options: string[]) {
  return localJson('exec', desk.write('script.js', code), ...options);
}

describe('what runs', () => {
  test('main, where there is one', () => {
    expect(exec('function other() { return 1; }\nfunction main() { return 2; }').report.result).toBe(2);
  });

  test('the only function, also as a constant, but never a private one', () => {
    expect(exec('const only = () => "constante";\nfunction helper_() {}').report.result).toBe('constante');
  });

  test('only the top-level code, where there are several functions', () => {
    expect(exec('console.log("arriba");\nfunction a() {}\nfunction b() {}').report.logs).toEqual(['arriba']);
  });

  test('the function named', () => {
    expect(exec('function a() { return "a"; }\nfunction b() { return "b"; }', '--function', 'b').report.result).toBe(
      'b',
    );
  });

  test('an async function is waited for', () => {
    const { report } = exec('async function main() { await null; console.log("después"); return 7; }');
    expect([report.logs, report.result]).toEqual([['después'], 7]);
  });
});

describe('time', () => {
  test('starts where --now says, and sleeping costs none', () => {
    const code = `function main() {
      const before = new Date();
      Utilities.sleep(60000);
      return [before.toISOString().slice(0, 16), Math.round((Date.now() - before) / 1000), Date().slice(0, 15)];
    }`;
    const { report } = exec(code, '--now', '2026-03-01T10:00:00');
    expect(report.result).toEqual(['2026-03-01T16:00', 60, 'Sun Mar 01 2026']);
    expect(report.elapsedMs).toBeLessThan(5000);
  });
});

describe('the book', () => {
  const values = `function main() { return SpreadsheetApp.getActiveSheet().getRange("A1:A2").getValues().flat(); }`;
  const formulas = (first: string, second: string) =>
    `function main() { SpreadsheetApp.getActiveSheet().getRange("A1:A2").setFormulas([["${first}"], ["${second}"]]); }`;

  test('tells a formula of the date anew each day', () => {
    const book = desk.book('fechas.xlsx');
    localJson('exec', desk.write('write.js', formulas('=YEAR(TODAY())', '=A1+1')), book, '--now', '2024-03-01');
    const read = desk.write('read.js', values);
    expect(localJson('exec', read, book, '--now', '2024-03-01').report.result).toEqual([2024, 2025]);
    expect(localJson('exec', read, book, '--now', '2025-03-01').report.result).toEqual([2025, 2026]);
  });

  test('tells a formula anew when a cell that it needs was edited', () => {
    const book = desk.book('sumas.xlsx');
    localJson('exec', desk.write('write.js', formulas('=C1*2', '=A1+1')), book);
    const read = desk.write('read.js', values);
    expect(localJson('exec', read, book).report.result).toEqual([0, 1]);
    localJson('edit', book, 'C1', '10');
    expect(localJson('exec', read, book).report.result).toEqual([20, 21]);
  });

  test('is saved when the function finished', () => {
    const book = desk.book();
    const write = desk.write(
      'write.js',
      'function main() { SpreadsheetApp.getActiveSheet().getRange("B2").setValue("hola"); }',
    );
    const read = desk.write(
      'read.js',
      'function main() { return SpreadsheetApp.getActiveSheet().getRange("B2").getValue(); }',
    );
    expect(localJson('exec', write, book).exit).toBe(0);
    expect(localJson('exec', read, book).report.result).toBe('hola');
  });

  test('is left as it was when the function threw', () => {
    const book = desk.book('intacto.xlsx');
    const before = [desk.bytes('intacto.xlsx'), desk.bytes('intacto.xlsx.local.json')];
    const code = `function main() {
      SpreadsheetApp.getActiveSheet().getRange("A1").setValue("a medias");
      PropertiesService.getScriptProperties().setProperty("a", "medias");
      throw new Error("no");
    }`;
    expect(localJson('exec', desk.write('throw.js', code), book).exit).toBe(1);
    expect([desk.bytes('intacto.xlsx'), desk.bytes('intacto.xlsx.local.json')]).toEqual(before);
  });

  test('is not written by a script that only reads', () => {
    const book = desk.book('leído.xlsx');
    const before = desk.bytes('leído.xlsx');
    expect(
      localJson(
        'exec',
        desk.write('look.js', 'function main() { SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }'),
        book,
      ).exit,
    ).toBe(0);
    expect(desk.bytes('leído.xlsx')).toEqual(before);
  });

  test('keeps properties between commands', () => {
    const book = desk.book('propiedades.xlsx');
    const count = desk.write(
      'count.js',
      `function main() {
        const store = PropertiesService.getDocumentProperties();
        store.setProperty('n', Number(store.getProperty('n')) + 1);
        return store.getProperty('n');
      }`,
    );
    expect([1, 2, 3].map(() => localJson('exec', count, book).report.result)).toEqual(['1', '2', '3']);
  });
});

describe('what it answers', () => {
  test('has every field of the contract', () => {
    const { report } = exec('function main() {}');
    const fields = ['ok', 'logs', 'toasts', 'alerts', 'dialogs', 'files', 'mails', 'triggers', 'calls', 'elapsedMs'];
    expect(Object.keys(report)).toEqual(fields);
    expect(Object.keys(report.calls)).toEqual(['reads', 'writes', 'fetches', 'drive', 'other']);
  });

  test('without --json it speaks to a person', () => {
    const script = desk.write(
      'toast.js',
      'function main() { console.log("uno"); SpreadsheetApp.getActive().toast("hecho"); }',
    );
    const { exit, stdout } = local('exec', script);
    expect(exit).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual(['uno', 'Aviso: hecho']);
  });
});

test('the manifest beside the script decides what it may do', () => {
  const other = new Desk();
  other.write('appsscript.json', JSON.stringify({ timeZone: 'America/Tijuana', oauthScopes: [] }));
  const script = other.write(
    'script.js',
    'function main() { return [typeof Drive, Session.getScriptTimeZone(), new Date(2026, 0, 1).getTimezoneOffset()]; }',
  );
  expect(localJson('exec', script).report.result).toEqual(['undefined', 'America/Tijuana', 480]);
  const fetching = other.write('fetch.js', 'function main() { UrlFetchApp.fetch("https://example.com"); }');
  expect(localJson('exec', fetching).report.error).toContain(
    'Specified permissions are not sufficient to call UrlFetchApp.fetch',
  );
});
