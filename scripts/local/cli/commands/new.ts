import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { chooseItem } from '../addon-menu';
import { resultOf, withWorkspace, type Command } from '../command';
import { demoScript } from '../demo-script';
import { bookFile, operandsOf } from '../operands';
import { texts } from '../texts';
import { UsageError } from '../usage-error';

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
