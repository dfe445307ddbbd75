import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { bundleIfChanged, cacheFolder, projectRoot } from '../../../build/bundle.mjs';
import type { ScriptSource } from '../../runtime/compiled-scripts';
import { chooseItem } from '../addon-menu';
import { resultOf, withWorkspace, type Command } from '../command';
import { bookFile, operandsOf } from '../operands';
import { texts } from '../texts';
import { UsageError, WorkError } from '../usage-error';

/** `new BOOK [--demo]`: a book made by the add-on's own "Preparar hoja"; the sample is filled in, told to the log, reviewed, and its panel drawn. */
export const newBook: Command = async (options) => {
  const [operand = ''] = operandsOf(options, [texts.operands.book]);
  const file = bookFile(operand);
  if (existsSync(file)) throw new UsageError(texts.bookExists(operand));
  if (!existsSync(dirname(file))) throw new UsageError(texts.folderMissing(dirname(file)));
  const demo = options.demo ? await demoScript() : null;
  return withWorkspace({ options, bookFile: file, isNew: true }, (workspace) => {
    chooseItem(workspace, texts.prepareItem, null);
    const isPrepared = workspace.session.report().ok;
    if (isPrepared && demo !== null) {
      workspace.session.run({ kind: 'nothing' }, { context: 'editor', script: demo });
      texts.sampleItems.every((item) => {
        if (workspace.session.report().ok) chooseItem(workspace, item, null);
        return workspace.session.report().ok;
      });
    }
    const result = resultOf(workspace);
    return result.exit === 0 ? { ...result, lines: [texts.created(operand)] } : result;
  });
};

/** The script that fills the sample workbook, run in the same host as any other. */
async function demoScript(): Promise<ScriptSource> {
  const entry = resolve(projectRoot, 'scripts/demo/fill.ts');
  if (!existsSync(entry)) throw new WorkError(texts.demoMissing);
  const outfile = resolve(cacheFolder, 'demo-fill.js');
  await bundleIfChanged({ entryPoints: [entry], outfile, format: 'iife', target: 'es2022', charset: 'utf8' });
  return { code: readFileSync(outfile, 'utf8'), fileName: basename(outfile) };
}
