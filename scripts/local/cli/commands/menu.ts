import { openMenus } from '../addon-menu';
import { resultOf, withWorkspace, type Command } from '../command';
import { menuLines } from '../menu-path';
import { existingBook, operandsOf } from '../operands';
import { texts } from '../texts';

/** `menu BOOK`: the menu that onOpen builds. */
export const showMenu: Command = async (options) => {
  const [book = ''] = operandsOf(options, [texts.operands.book]);
  return withWorkspace({ options, bookFile: existingBook(book) }, (workspace) => {
    const menus = openMenus(workspace);
    const result = resultOf(workspace, menus?.length === 0 ? [texts.noMenu] : menuLines(menus ?? []));
    return { ...result, report: { ...result.report, result: menus ?? [] } };
  });
};
