import type { MenuItemModel } from '../../../runtime/run-state';
import { exception } from '../../exception';
import { textOf } from '../cells/enter-cell';
import { enumMember, enumName } from '../enum-value';
import { RecalculationInterval } from '../enums';
import { signatureMismatch } from '../signature';
import { SpreadsheetPeople } from './spreadsheet-people';

/** An entry of addMenu; null is a line between entries. */
type MenuEntry = { readonly name: string; readonly functionName: string } | null;

/** Locale, time zone, recalculation, menus and messages. */
export class SpreadsheetSettings extends SpreadsheetPeople {
  getSpreadsheetLocale(): string {
    return this._book.model.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw exception(`Invalid locale: ${locale}`);
    this._book.model.locale = locale;
    this._book.changed();
  }

  getSpreadsheetTimeZone(): string {
    return this._book.model.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    if (!isTimeZone(timezone)) throw exception(`Invalid argument: ${timezone}`);
    this._book.model.timeZone = timezone;
    this._book.changed();
  }

  getRecalculationInterval() {
    return enumMember(RecalculationInterval, this._book.settings.recalculation);
  }

  setRecalculationInterval(recalculationInterval: unknown): this {
    const name = enumName(recalculationInterval);
    if (name === null)
      throw signatureMismatch('SpreadsheetApp.Spreadsheet.setRecalculationInterval', [recalculationInterval]);
    this._book.settings.recalculation = name;
    return this;
  }

  isIterativeCalculationEnabled(): boolean {
    return this._book.settings.iterative;
  }

  setIterativeCalculationEnabled(isEnabled: boolean): this {
    this._book.settings.iterative = isEnabled;
    return this;
  }

  getMaxIterativeCalculationCycles(): number {
    return this._book.settings.cycles;
  }

  setMaxIterativeCalculationCycles(maxIterations: number): this {
    this._book.settings.cycles = maxIterations;
    return this;
  }

  getIterativeCalculationConvergenceThreshold(): number {
    return this._book.settings.threshold;
  }

  setIterativeCalculationConvergenceThreshold(minThreshold: number): this {
    this._book.settings.threshold = minThreshold;
    return this;
  }

  getFormUrl(): string | null {
    return null;
  }

  toast(msg: unknown, title: unknown = ''): void {
    this._book.host.output.toasts.push({ title: text(title), message: text(msg) });
  }

  /** Adds a menu, in place of one with the same name. */
  addMenu(name: string, subMenus: readonly MenuEntry[]): void {
    const { menus } = this._book.host.output;
    const items = subMenus.map((entry): MenuItemModel =>
      entry === null ? { kind: 'separator' } : { kind: 'item', caption: entry.name, handler: entry.functionName },
    );
    const menu = { caption: name, items };
    const at = menus.findIndex((one) => one.caption === name);
    if (at < 0) menus.push(menu);
    else menus[at] = menu;
  }

  updateMenu(name: string, subMenus: readonly MenuEntry[]): void {
    this.addMenu(name, subMenus);
  }

  removeMenu(name: string): void {
    const { menus } = this._book.host.output;
    const at = menus.findIndex((one) => one.caption === name);
    if (at < 0) throw exception(`Menu ${name} does not exist.`);
    menus.splice(at, 1);
  }
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : textOf(value);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
