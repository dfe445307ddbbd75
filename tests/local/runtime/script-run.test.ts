import type { RunReport } from '../../../scripts/local/runtime/run-state';
import { defaultFunction } from '../../../scripts/local/runtime/top-level-functions';
import { sessionOf, useSandbox } from './in-sandbox';

useSandbox();

/** Runs a script of these lines as `exec` does. */
function exec(code: string): RunReport {
  const name = defaultFunction(code);
  const request = name === null ? ({ kind: 'nothing' } as const) : ({ kind: 'call', name, args: [] } as const);
  return sessionOf(code).run(request, { context: 'editor' }).report;
}

describe('the language, and nothing else', () => {
  test('what Apps Script lacks is absent', () => {
    const names =
      'setTimeout setInterval URL URLSearchParams TextEncoder TextDecoder atob btoa crypto Blob fetch performance structuredClone queueMicrotask AbortController Buffer process require module global window document';
    const report = exec(`function main() { return '${names}'.split(' ').filter((name) => name in globalThis); }`);
    expect(report.result).toEqual([]);
  });

  test('values of services are of the script’s own realm', () => {
    const code = `function main() {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1');
      range.setValue(new Date(2026, 0, 2));
      return [range.getValue() instanceof Date, range.getValues() instanceof Array, new Date() instanceof Date];
    }`;
    expect(exec(code).result).toEqual([true, true, true]);
  });

  test('a service that is missing throws by name', () => {
    const report = exec('function main() { DocumentApp.create("x"); }');
    expect(report.ok).toBe(false);
    expect(report.error).toContain('local host: DocumentApp is not implemented');
  });

  test('a script cannot reach out of its context', () => {
    const code = `function main() {
      const functions = [SpreadsheetApp.getActive, Logger.log, Utilities.sleep, console.log];
      return functions.map((each) => each.constructor('return typeof process')());
    }`;
    expect(exec(code).result).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });
});

describe('errors', () => {
  test('name the function and line of the script', () => {
    const report = exec('function main() {\n  deep();\n}\nfunction deep() {\n  null.x;\n}');
    expect(report.error?.split('\n')).toEqual([
      "TypeError: Cannot read properties of null (reading 'x')",
      '    at deep (script.js:5)',
      '    at main (script.js:2)',
    ]);
  });

  test('in a service point to the call, and read as on the live one', () => {
    const report = exec('function main() {\n  SpreadsheetApp.getActive().getRange("¿?");\n}');
    expect(report.error).toMatch(/^Exception: .*\n {4}at main \(script\.js:2\)$/);
  });

  test('of the top-level code', () => {
    expect(exec('null.x').error).toMatch(/^TypeError: .*\n {4}at script\.js:1$/);
  });

  test('of a script that does not parse', () => {
    const report = exec('function main() {\n  let = ;\n}');
    expect(report.error).toMatch(/^SyntaxError: .*\n {4}at script\.js:2$/);
  });

  test('that are no Error, and of promises', () => {
    expect(exec('function main() { throw "texto"; }').error).toBe('texto');
    expect(exec('async function main() { throw new Error("tarde"); }').error).toContain('Error: tarde');
  });

  test('keep what was logged before', () => {
    expect(exec('function main() { console.log("antes"); throw new Error("x"); }').logs).toEqual(['antes']);
  });
});

test('is over after six minutes, and cannot be caught', () => {
  const code =
    'function main() { for (let i = 0; i < 10; i++) { try { Utilities.sleep(60000); } catch (e) {} } return "fin"; }';
  const report = exec(code);
  expect(report.error).toBe('Exceeded maximum execution time');
});

test('counts calls', () => {
  const code = `function main() {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B2');
      range.setValues([[1, 2], [3, 4]]);
      range.getValues();
      range.setBackground('red');
    }`;
  expect(exec(code).calls).toEqual({ reads: 1, writes: 2, fetches: 0, drive: 0, other: 0 });
});
