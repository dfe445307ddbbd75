import { chooseItem } from '../addon-menu';
import { resultOf, withWorkspace, type Command } from '../command';
import { existingBook, operandsOf } from '../operands';
import { texts } from '../texts';

/** `run "Menu > Item" BOOK`: chooses an item of the menu. */
export const runItem: Command = async (options) => {
  const [item = '', book = ''] = operandsOf(options, [texts.operands.item, texts.operands.book]);
  return withWorkspace({ options, bookFile: existingBook(book) }, (workspace) => {
    chooseItem(workspace, item, options.select);
    return resultOf(workspace);
  });
};
