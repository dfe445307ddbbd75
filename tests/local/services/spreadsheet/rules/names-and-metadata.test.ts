import { bench } from '../core/harness';

describe('named ranges', () => {
  test('are found by name, renamed, moved and removed', () => {
    const { book, sheet } = bench();
    book.setNamedRange('Totales', sheet.getRange('A1:B2'));
    const [named] = book.getNamedRanges();
    expect(book.getRangeByName('Totales')!.getA1Notation()).toBe('A1:B2');
    named!.setName('Sumas').setRange(sheet.getRange('C3'));
    expect(book.getRangeByName('Totales')).toBeNull();
    expect([named!.getName(), book.getRangeByName('Sumas')!.getA1Notation()]).toEqual(['Sumas', 'C3']);
    named!.remove();
    expect(book.getNamedRanges()).toEqual([]);
  });

  test('a name given again moves, a second name is a second range', () => {
    const { book, sheet } = bench();
    book.setNamedRange('Uno', sheet.getRange('A1'));
    book.setNamedRange('Uno', sheet.getRange('B1'));
    book.setNamedRange('Dos', sheet.getRange('A1'));
    expect(book.getNamedRanges().map((named) => [named.getName(), named.getRange().getA1Notation()])).toEqual([
      ['Uno', 'B1'],
      ['Dos', 'A1'],
    ]);
    expect(() => book.getNamedRanges()[1]!.setName('UNO')).toThrow('already in use');
  });

  test.each(['1uno', 'con espacio', 'A1', 'R1C1', 'true', 'x'.repeat(251)])('%s is no name', (name) => {
    const { book, sheet } = bench();
    expect(() => {
      book.setNamedRange(name, sheet.getRange('A1'));
    }).toThrow('Invalid named range name');
  });
});

describe('developer metadata', () => {
  test('sits on entire rows and columns only', () => {
    const { sheet } = bench();
    expect(() => sheet.getRange('B6:D6').addDeveloperMetadata('key')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
    sheet.getRange('8:8').addDeveloperMetadata('fila', 'ocho');
    expect(sheet.getRange('C8').getDeveloperMetadata()).toEqual([]);
    const [row] = sheet.getRange('8:8').getDeveloperMetadata();
    expect([row!.getKey(), row!.getValue(), String(row!.getVisibility())]).toEqual(['fila', 'ocho', 'DOCUMENT']);
    expect(row!.getLocation().getRow()!.getA1Notation()).toBe('8:8');
    expect(row!.getLocation().getColumn()).toBeNull();
  });

  test('a script that holds it sees it move with its row, and go with it', () => {
    const { sheet } = bench();
    sheet.getRange('2:2').addDeveloperMetadata('fila');
    const [held] = sheet.getRange('2:2').getDeveloperMetadata();
    sheet.insertRowBefore(1);
    expect(held!.getLocation().getRow()!.getA1Notation()).toBe('3:3');
    held!.setValue('tres');
    expect(held!.getValue()).toBe('tres');
    sheet.deleteRow(3);
    expect(() => held!.getKey()).toThrow('no longer exists');
  });

  test('takes a visibility with or without a value', () => {
    const { app, sheet } = bench();
    const hidden = app.DeveloperMetadataVisibility.PROJECT;
    sheet.addDeveloperMetadata('a', hidden).addDeveloperMetadata('b', 'valor', hidden);
    expect(sheet.getDeveloperMetadata().map((one) => [one.getValue(), String(one.getVisibility())])).toEqual([
      [null, 'PROJECT'],
      ['valor', 'PROJECT'],
    ]);
  });

  test('is found by key, value, place and visibility', () => {
    const { app, book, sheet } = bench();
    book.addDeveloperMetadata('versión', '1');
    sheet.addDeveloperMetadata('versión', '2');
    sheet.getRange('C:C').addDeveloperMetadata('columna', 'herramienta');
    const find = () => book.createDeveloperMetadataFinder();
    expect(find().withKey('versión').find()).toHaveLength(2);
    expect(find().withKey('versión').withValue('2').find()).toHaveLength(1);
    expect(find().withLocationType(app.DeveloperMetadataLocationType.COLUMN).find()[0]!.getKey()).toBe('columna');
    expect(sheet.createDeveloperMetadataFinder().find()).toHaveLength(2);
    const area = sheet.getRange('B2:D9');
    expect(area.createDeveloperMetadataFinder().withKey('columna').find()).toHaveLength(0);
    expect(area.createDeveloperMetadataFinder().onIntersectingLocations().withKey('columna').find()).toHaveLength(1);
  });

  test('is changed, moved and removed', () => {
    const { book, sheet } = bench();
    book.addDeveloperMetadata('uno', '1');
    const [one] = book.getDeveloperMetadata();
    one!.setKey('dos').setValue('2').moveToColumn(sheet.getRange('J:J'));
    expect(book.getDeveloperMetadata()).toEqual([]);
    expect(one!.getLocation().getColumn()!.getA1Notation()).toBe('J:J');
    one!.moveToSheet(book.insertSheet('Otra'));
    expect(one!.getLocation().getSheet()!.getName()).toBe('Otra');
    one!.remove();
    expect(book.createDeveloperMetadataFinder().find()).toEqual([]);
  });
});
