import { exception } from '../exception';
import { reveal } from '../expose';
import type { MenuItemModel, MenuModel } from '../../runtime/run-state';

/** A menu in the making. */
export class Menu implements Pick<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  private readonly items: MenuItemModel[] = [];

  /**
   * @param caption as people see it
   * @param show puts the finished menu into the sheet
   */
  constructor(
    private readonly caption: string,
    private readonly show: (menu: MenuModel) => void,
  ) {}

  addItem(caption: unknown, functionName: unknown): this {
    this.items.push({ kind: 'item', caption: String(caption), handler: String(functionName) });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: GoogleAppsScript.Base.Menu): this {
    const submenu = reveal(menu, Menu);
    if (submenu === null) throw exception('Invalid argument: menu');
    this.items.push({ kind: 'submenu', menu: submenu._model() });
    return this;
  }

  addToUi(): void {
    this.show(this._model());
  }

  _model(): MenuModel {
    return { caption: this.caption, items: [...this.items] };
  }
}
