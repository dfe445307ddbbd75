import { defaultFunction } from '../../runtime/top-level-functions';
import { resultOf, withWorkspace, type Command } from '../command';
import { givenPath } from '../given-path';
import { existingBook, operandsOf } from '../operands';
import { texts } from '../texts';
import { UsageError } from '../usage-error';

/** `exec SCRIPT [--function NAME] [BOOK]`: any Apps Script file; without a book, on a blank one in memory. */
export const execScript: Command = async (options) => {
  const names = [texts.operands.script, ...(options.operands.length > 1 ? [texts.operands.book] : [])];
  const [script = '', book] = operandsOf(options, names);
  const bookFile = book === undefined ? null : existingBook(book);
  return withWorkspace({ options, bookFile, scriptFile: givenPath(script) }, (workspace) => {
    const name = options.functionName ?? defaultFunction(workspace.script.code);
    const request = name === null ? ({ kind: 'nothing' } as const) : ({ kind: 'call', name, args: [] } as const);
    const { outcome } = workspace.session.run(request, { context: 'editor', select: options.select });
    if (outcome.kind === 'no-function') throw new UsageError(texts.noFunction(outcome.name));
    if (outcome.kind === 'bad-selection') throw new UsageError(texts.badSelection(outcome.a1));
    return resultOf(workspace);
  });
};
