import type { RunInput } from '../../../../scripts/local/runtime/run-state';
import { makeHtmlService } from '../../../../scripts/local/services/html';
import { makeBrowser, makeUi } from '../../../../scripts/local/services/ui';
import { AnswerQueue } from '../../../../scripts/local/services/ui/answers';
import { smallHost } from '../small-host';

function openUi(answers: readonly string[] = [], changes: Partial<RunInput> = {}) {
  const host = smallHost(changes);
  const queue = new AnswerQueue(answers);
  const ui = makeUi(host, queue)() as GoogleAppsScript.Base.Ui;
  const html = makeHtmlService(host, () => ({})) as GoogleAppsScript.HTML.HtmlService;
  return { ui, host, queue, html };
}

describe('alerts', () => {
  test.each([
    ['Sí', 'YES'],
    ['si', 'YES'],
    ['YES', 'YES'],
    ['No', 'NO'],
    ['Cerrar', 'CLOSE'],
  ])('the answer %s presses %s', (answer, button) => {
    const { ui } = openUi([answer]);
    expect(String(ui.alert('¿Seguir?', ui.ButtonSet.YES_NO))).toBe(button);
  });

  test('compare with the enum as scripts do', () => {
    const { ui } = openUi(['Aceptar']);
    expect(ui.alert('Título', '¿Seguir?', ui.ButtonSet.OK_CANCEL) === ui.Button.OK).toBe(true);
  });

  test('unanswered, they close, and that is recorded', () => {
    const { ui, host } = openUi();
    expect(ui.alert('Listo') === ui.Button.CLOSE).toBe(true);
    expect(host.output.alerts).toEqual([{ title: '', message: 'Listo', buttons: 'OK', answer: 'CLOSE' }]);
  });

  test('do not swallow what was meant for a prompt', () => {
    const { ui } = openUi(['Luvianos']);
    ui.alert('Bienvenida');
    expect(ui.prompt('¿Municipio?').getResponseText()).toBe('Luvianos');
  });

  test('wrong arguments fail as on the live service', () => {
    const { ui } = openUi();
    expect(() => ui.alert('a', 'b' as unknown as GoogleAppsScript.Base.ButtonSet)).toThrow(
      "don't match the method signature for Ui.alert",
    );
  });
});

describe('prompts', () => {
  test('free text is typed and confirmed', () => {
    const { ui } = openUi(['Villa Guerrero']);
    const response = ui.prompt('Municipio', '¿Cuál?', ui.ButtonSet.OK_CANCEL);
    expect(response.getResponseText()).toBe('Villa Guerrero');
    expect(response.getSelectedButton() === ui.Button.OK).toBe(true);
  });

  test('the name of a button presses it', () => {
    const { ui } = openUi(['Cancelar']);
    const response = ui.prompt('¿Cuál?', ui.ButtonSet.OK_CANCEL);
    expect(String(response.getSelectedButton())).toBe('CANCEL');
    expect(response.getResponseText()).toBe('');
  });
});

describe('menus', () => {
  test('hold items, separators and submenus, in order', () => {
    const { ui, host } = openUi();
    const theme = ui.createMenu('Tema').addItem('Accesible', 'useAccessible');
    ui.createMenu('Transparencia').addItem('Preparar', 'prepare').addSeparator().addSubMenu(theme).addToUi();
    expect(host.output.menus).toEqual([
      {
        caption: 'Transparencia',
        items: [
          { kind: 'item', caption: 'Preparar', handler: 'prepare' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            menu: { caption: 'Tema', items: [{ kind: 'item', caption: 'Accesible', handler: 'useAccessible' }] },
          },
        ],
      },
    ]);
  });

  test('one of the same name replaces the earlier one', () => {
    const { ui, host } = openUi();
    ui.createMenu('M').addItem('vieja', 'a').addToUi();
    ui.createMenu('M').addItem('nueva', 'b').addToUi();
    expect(host.output.menus.map(({ items }) => items)).toEqual([[{ kind: 'item', caption: 'nueva', handler: 'b' }]]);
  });
});

describe('screens', () => {
  test('are recorded with their title and content', () => {
    const { ui, host, html } = openUi();
    ui.showSidebar(html.createHtmlOutput('<p>1</p>').setTitle('Panel'));
    ui.showModalDialog(html.createHtmlOutput('<p>2</p>'), 'Elegir');
    expect(host.output.dialogs).toEqual([
      { kind: 'sidebar', title: 'Panel', html: '<p>1</p>' },
      { kind: 'dialog', title: 'Elegir', html: '<p>2</p>' },
    ]);
  });

  test('need their scope, and are not for simple triggers', () => {
    const { ui, html } = openUi([], { context: 'simple-trigger', triggerEvent: 'ON_EDIT' });
    expect(() => {
      ui.showSidebar(html.createHtmlOutput(''));
    }).toThrow('You do not have permission to call Ui.showSidebar.');
  });
});

test.each([
  ['web apps', { context: 'web-app' }],
  ['clock triggers', { context: 'installable-trigger', triggerEvent: 'CLOCK' }],
] as const)('there is no Ui in %s', (_where, changes) => {
  expect(() => openUi([], changes)).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});

describe('Browser', () => {
  function openBrowser(answers: readonly string[], changes: Partial<RunInput> = {}) {
    const host = smallHost(changes);
    return { host, Browser: makeBrowser(host, new AnswerQueue(answers)) as GoogleAppsScript.Base.Browser };
  }

  test('answers with the button in lower case, and "cancel" for a closed box', () => {
    const { Browser } = openBrowser(['Sí']);
    expect(Browser.msgBox('Título', '¿Seguir?', Browser.Buttons.YES_NO)).toBe('yes');
    expect(Browser.msgBox('Listo')).toBe('cancel');
  });

  test('gives back what was typed', () => {
    const { Browser, host } = openBrowser(['Luvianos', 'Cancelar']);
    expect(Browser.inputBox('¿Qué municipio?')).toBe('Luvianos');
    expect(Browser.inputBox('Otro', Browser.Buttons.OK_CANCEL)).toBe('cancel');
    expect(host.output.alerts.map(({ answer }) => answer)).toEqual(['Luvianos', 'CANCEL']);
  });

  test('asks nobody where nobody looks', () => {
    const { Browser } = openBrowser([], { context: 'web-app' });
    expect(() => Browser.msgBox('Hola')).toThrow('Cannot call Browser.msgBox() from this context.');
  });
});
