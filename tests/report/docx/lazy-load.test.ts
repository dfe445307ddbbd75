import { buildSync } from 'esbuild';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { reportOf } from '../made-report';
import { smallFollowUp } from '../sample-follow-up';

/** The report's code bundled as it is pushed, in a context as bare as Apps Script's. */
function bareContext() {
  const { outputFiles } = buildSync({
    entryPoints: [resolve(__dirname, '../../../src/report/index.ts')],
    ...{ bundle: true, write: false, minify: true, target: 'es2019', format: 'iife', globalName: 'report' },
  });
  const context = createContext({});
  const started = performance.now();
  runInContext(outputFiles[0]!.text, context);
  return { context, loadMs: performance.now() - started };
}

test('in a bare context a report is made, and no stand-in for a missing global stays behind', () => {
  const { context } = bareContext();
  const content = JSON.stringify(reportOf(smallFollowUp()));
  const bytes: unknown = runInContext(`report.renderReport(${content}).docx.length`, context);
  expect(bytes).toBeGreaterThan(5_000);
  expect(runInContext('typeof TextEncoder', context)).toBe('undefined');
});

test('the document maker runs only when the first report is made', () => {
  const { context, loadMs } = bareContext();
  const content = JSON.stringify(reportOf(smallFollowUp()));
  const started = performance.now();
  runInContext(`report.renderReport(${content}).docx`, context);
  expect(loadMs).toBeLessThan((performance.now() - started) / 2);
});
