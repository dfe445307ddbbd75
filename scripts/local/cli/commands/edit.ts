import { editCells } from '../../runtime/triggers/edit';
import { resultOf, withWorkspace, type Command } from '../command';
import { existingBook, operandsOf } from '../operands';
import { texts } from '../texts';
import { UsageError } from '../usage-error';

/** `edit BOOK "Tab!A1" VALUE`: a person's edit, and what listens to it; a value with tabs is pasted. */
export const editBook: Command = async (options) => {
  const { book, cell, value } = texts.operands;
  const [file = '', a1 = '', text = ''] = operandsOf(options, [book, cell, value]);
  return withWorkspace({ options, bookFile: existingBook(file) }, (workspace) => {
    if (editCells(workspace.session, { kind: 'type', a1, text }) === null) throw new UsageError(texts.badCell(a1));
    return resultOf(workspace);
  });
};
