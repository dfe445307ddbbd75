import { spreadsheetCallKind } from '../../../../../scripts/local/services/spreadsheet/call-kinds';
import { bench } from './harness';

describe('a spreadsheet', () => {
  test('has a name, an address, a locale and a zone', () => {
    const { book } = bench();
    book.rename('Seguimiento');
    book.setSpreadsheetLocale('es_MX');
    book.setSpreadsheetTimeZone('Europe/Madrid');
    expect([book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()]).toEqual([
      'Seguimiento',
      'es_MX',
      'Europe/Madrid',
    ]);
    expect(book.getUrl()).toContain(book.getId());
    expect(() => {
      book.setSpreadsheetTimeZone('Luna/Tranquilidad');
    }).toThrow('Invalid argument');
  });

  test('shows toasts and keeps menus, the same name replacing', () => {
    const { book, host } = bench();
    book.toast('Listo', 'Semáforo', 3);
    book.addMenu('Transparencia', [{ name: 'Uno', functionName: 'uno' }, null]);
    book.addMenu('Transparencia', [{ name: 'Dos', functionName: 'dos' }]);
    expect(host.output.toasts).toEqual([{ title: 'Semáforo', message: 'Listo' }]);
    expect(host.output.menus).toEqual([
      { caption: 'Transparencia', items: [{ kind: 'item', caption: 'Dos', handler: 'dos' }] },
    ]);
  });

  test('lists its people, and counts editors among the viewers', () => {
    const { book } = bench();
    book.addEditor('ana@example.org').addViewers(['luis@example.org']);
    const emails = (users: { getEmail: () => string }[]): string[] => users.map((user) => user.getEmail());
    expect(emails(book.getEditors())).toEqual(['owner@example.org', 'ana@example.org']);
    expect(emails(book.getViewers())).toEqual(['owner@example.org', 'ana@example.org', 'luis@example.org']);
    expect(emails(book.removeEditor('ana@example.org').getEditors())).toEqual(['owner@example.org']);
  });

  test('answers for its active sheet', () => {
    const { book, sheet } = bench();
    book.appendRow(['a', 1]);
    expect([book.getLastRow(), book.getDataRange().getA1Notation(), book.getSheetName()]).toEqual([
      1,
      'A1:B1',
      'Datos',
    ]);
    expect(book.insertRowBefore(1).getName()).toBe('Datos');
    expect(sheet.getRange('A2').getValue()).toBe('a');
  });

  test('is copied whole under another name', () => {
    const { book, sheet } = bench();
    sheet.getRange('A1').setValue('x');
    const copy = book.copy('Copia');
    copy.getSheets()[0]!.getRange('A1').setValue('y');
    expect([copy.getName(), copy.getId() === book.getId(), sheet.getRange('A1').getValue()]).toEqual([
      'Copia',
      false,
      'x',
    ]);
  });
});

describe('protected cells', () => {
  test('refuse every kind of edit by somebody else', () => {
    const { sheet, host } = bench();
    const protection = sheet.getRange('A1:B2').protect();
    protection.removeEditors(protection.getEditors());
    Object.assign(host.input, { user: 'otra@example.org' });
    const range = sheet.getRange('A1');
    const edits = [
      () => range.setValue(1),
      () => range.setFormula('=1'),
      () => range.clear(),
      () => range.setBackground('#ff0000'),
      () => range.merge(),
      () => range.sort(1),
      () => sheet.deleteRow(1),
      () => sheet.clear(),
      () => {
        sheet.getRange('D1').copyTo(range);
      },
      () => {
        sheet.getRange('D1').moveTo(range);
      },
    ];
    for (const edit of edits) expect(edit).toThrow('You are trying to edit a protected cell or object.');
    expect([range.canEdit(), sheet.getRange('C3').canEdit()]).toEqual([false, true]);
    expect(sheet.deleteRow(10).getRange('C3').setValue(1).getValue()).toBe(1);
  });
});

test('handles and builders cost no call, content is read, changes are written', () => {
  const kinds = [
    ['Sheet', 'getRange', 'local'],
    ['Range', 'getLastRow', 'local'],
    ['Sheet', 'getLastRow', 'reads'],
    ['Spreadsheet', 'getSheets', 'reads'],
    ['Range', 'getValues', 'reads'],
    ['Range', 'setValues', 'writes'],
    ['Range', 'merge', 'writes'],
    ['DataValidationBuilder', 'requireValueInList', 'local'],
    ['SpreadsheetApp', 'newDataValidation', 'local'],
    ['SpreadsheetApp', 'flush', 'other'],
    ['Spreadsheet', 'toast', 'other'],
  ] as const;
  for (const [className, method, kind] of kinds)
    expect(`${className}.${method}: ${spreadsheetCallKind(className, method)}`).toBe(`${className}.${method}: ${kind}`);
});
