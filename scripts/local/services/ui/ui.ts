import { requireConsent } from '../authorization';
import { smallServiceCallKind } from '../call-kinds';
import { exception } from '../exception';
import { expose, reveal } from '../expose';
import type { Host } from '../host';
import { HtmlOutput } from '../html/html-output';
import { serviceEnum, type EnumValue } from '../spreadsheet/enum-value';
import type { MenuModel } from '../../runtime/run-state';
import type { AnswerQueue, Response } from './answers';
import { Menu } from './menu';
import { buttonSets, readQuestion, type Question } from './question';

const dialogScope = 'https://www.googleapis.com/auth/script.container.ui';
const buttons = serviceEnum(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

class PromptResponse implements Pick<GoogleAppsScript.Base.PromptResponse, 'getResponseText'> {
  constructor(private readonly response: Response) {}

  getResponseText(): string {
    return this.response.text;
  }

  getSelectedButton(): EnumValue {
    return buttonNamed(this.response.button);
  }
}

type Documented = Pick<GoogleAppsScript.Base.Ui, 'showModalDialog' | 'showModelessDialog' | 'showSidebar'>;

/** SpreadsheetApp.getUi(): menus, questions and screens; questions are answered beforehand. */
export class Ui implements Documented {
  readonly Button = buttons;
  readonly ButtonSet = buttonSets;

  constructor(
    private readonly host: Host,
    private readonly answers: AnswerQueue,
  ) {}

  /** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons) @returns the button pressed */
  alert(...args: unknown[]): EnumValue {
    const question = readQuestion('Ui.alert', args);
    const response = this.answers.forAlert(question);
    this.record(question, response.button);
    return buttonNamed(response.button);
  }

  /** prompt(prompt), prompt(prompt, buttons), prompt(title, prompt, buttons) */
  prompt(...args: unknown[]): object {
    const question = readQuestion('Ui.prompt', args);
    const response = this.answers.forPrompt(question);
    this.record(question, response.text === '' ? response.button : response.text);
    return expose('PromptResponse', new PromptResponse(response), this.host.calls, smallServiceCallKind);
  }

  createMenu(caption: unknown): object {
    const show = (menu: MenuModel): void => {
      showMenu(this.host, menu);
    };
    return expose('Menu', new Menu(String(caption), show), this.host.calls, smallServiceCallKind);
  }

  /** The add-on's own submenu; a bound script has none, so it is a menu named as the script. */
  createAddonMenu(): object {
    return this.createMenu('Complementos');
  }

  showModalDialog(userInterface: unknown, title: unknown): void {
    this.showScreen('dialog', 'Ui.showModalDialog', userInterface, title);
  }

  showModelessDialog(userInterface: unknown, title: unknown): void {
    this.showScreen('modeless', 'Ui.showModelessDialog', userInterface, title);
  }

  showSidebar(userInterface: unknown): void {
    const title = reveal(userInterface, HtmlOutput)?.getTitle() ?? '';
    this.showScreen('sidebar', 'Ui.showSidebar', userInterface, title);
  }

  private showScreen(kind: 'dialog' | 'sidebar' | 'modeless', call: string, screen: unknown, title: unknown): void {
    requireConsent(this.host, [dialogScope], call);
    const output = reveal(screen, HtmlOutput);
    if (output === null) throw exception('Invalid argument: userInterface');
    this.host.output.dialogs.push({ kind, title: String(title), html: output.getContent() });
  }

  private record(question: Question, answer: string): void {
    this.host.output.alerts.push({ ...question, answer });
  }
}

function buttonNamed(name: string): EnumValue {
  return (buttons as Readonly<Record<string, EnumValue>>)[name] ?? buttons.CLOSE;
}

/** A menu of the same caption replaces the earlier one (platform.md §4). */
function showMenu(host: Host, menu: MenuModel): void {
  const { menus } = host.output;
  const others = menus.filter((other) => other.caption !== menu.caption);
  menus.splice(0, menus.length, ...others, menu);
}
