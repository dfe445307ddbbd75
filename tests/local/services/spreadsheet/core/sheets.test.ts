import { bench } from './harness';

describe('getRange', () => {
  test('takes numbers and A1 or R1C1 notation', () => {
    const { sheet, book } = bench();
    const notations = [
      [sheet.getRange(2, 3), 'C2'],
      [sheet.getRange(2, 3, 2), 'C2:C3'],
      [sheet.getRange(2, 3, 2, 2), 'C2:D3'],
      [sheet.getRange('$B$2:D$4'), 'B2:D4'],
      [sheet.getRange('D4:B2'), 'B2:D4'],
      [sheet.getRange('A:C'), 'A:C'],
      [sheet.getRange('2:5'), '2:5'],
      [sheet.getRange('A2:C'), 'A2:C'],
      [sheet.getRange('r10c5:R1C2'), 'B1:E10'],
      [book.getRange("'Datos'!A1"), 'A1'],
    ] as const;
    for (const [range, expected] of notations) expect(range.getA1Notation()).toBe(expected);
  });

  test('reaches the edge of the grid where a side is open', () => {
    const range = bench().sheet.getRange('B3:C');
    expect([range.getNumRows(), range.getLastRow(), range.isEndRowBounded()]).toEqual([998, 1000, false]);
    expect([range.isStartRowBounded(), range.isEndColumnBounded()]).toEqual([true, true]);
  });

  test('refuses places that do not exist in the words of the live service', () => {
    const { sheet } = bench();
    const refusals: [() => unknown, string][] = [
      [() => sheet.getRange(0, 1), 'The starting row of the range is too small.'],
      [() => sheet.getRange(1, 0), 'The starting column of the range is too small.'],
      [() => sheet.getRange(1, 1, 0), 'The number of rows in the range must be at least 1.'],
      [() => sheet.getRange(1, 1, 1, 0), 'The number of columns in the range must be at least 1.'],
      [() => sheet.getRange(1001, 1), 'The coordinates of the range are outside the dimensions of the sheet.'],
      [() => sheet.getRange('A0'), 'Range not found'],
      [() => sheet.getRange('Otra!A1'), 'Range not found'],
      [() => void sheet.getRange('A5000').getValue(), 'The coordinates of the range are outside the dimensions'],
      [
        () => sheet.getRange(null as never),
        "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      ],
    ];
    for (const [call, words] of refusals) expect(call).toThrow(words);
  });

  test('finds named ranges, which scripts set and remove', () => {
    const { book, sheet } = bench();
    book.setNamedRange('Metas', sheet.getRange('B2:C3'));
    expect(book.getRangeByName('Metas')!.getA1Notation()).toBe('B2:C3');
    expect(sheet.getRange('metas').getA1Notation()).toBe('B2:C3');
    sheet.insertRowBefore(1);
    expect(book.getRangeByName('Metas')!.getA1Notation()).toBe('B3:C4');
    book.removeNamedRange('Metas');
    expect(book.getRangeByName('Metas')).toBeNull();
  });
});

describe('geometry', () => {
  test('offsets and cells count from the range', () => {
    const range = bench().sheet.getRange('B2:C3');
    expect(range.offset(1, 1).getA1Notation()).toBe('C3:D4');
    expect(range.offset(0, 0, 1, 3).getA1Notation()).toBe('B2:D2');
    expect(range.getCell(2, 1).getA1Notation()).toBe('B3');
    expect(() => range.getCell(3, 1)).toThrow('Cell reference out of range');
    expect(() => range.offset(-2, 0)).toThrow('The starting row of the range is too small.');
  });

  test('arguments that are no numbers are refused in the live words, naming what was passed', () => {
    const { sheet } = bench();
    const loose = sheet as unknown as Record<
      'insertRowAfter' | 'deleteRows' | 'deleteColumn',
      (...args: unknown[]) => unknown
    >;
    const words = (types: string, method: string): string =>
      `The parameters (${types}) don't match the method signature for SpreadsheetApp.Sheet.${method}.`;
    expect(() => loose.insertRowAfter('1')).toThrow(words('String', 'insertRowAfter'));
    expect(() => loose.deleteRows(1)).toThrow(words('number', 'deleteRows'));
    expect(() => loose.deleteColumn()).toThrow(words('', 'deleteColumn'));
    expect(() => loose.deleteColumn(null)).toThrow(words('null', 'deleteColumn'));
    expect(() => (sheet.getRange('A1').offset as (row: number) => unknown)(1)).toThrow('(number)');
  });

  test('a number serves as the name of a tab', () => {
    const { sheet, book } = bench();
    (sheet.setName as (name: unknown) => unknown)(2026);
    expect(sheet.getName()).toBe('2026');
    expect((book.getSheetByName as (name: unknown) => unknown)(2026)).not.toBeNull();
    expect(() => (sheet.setName as (name: unknown) => unknown)(null)).toThrow('(null)');
    expect(() => (book.getRangeByName as (name: unknown) => unknown)(null)).toThrow('(null)');
  });

  test('a subtotal leaves out hidden rows and other subtotals', () => {
    const { sheet } = bench();
    sheet.getRange('A1:A5').setValues([[1], [2], [4], ['=SUBTOTAL(9,A1:A3)'], ['=SUBTOTAL(109,A1:A4)']]);
    expect(sheet.getRange('A4:A5').getValues()).toEqual([[7], [7]]);
    sheet.hideRows(2);
    expect(sheet.getRange('A4:A5').getValues()).toEqual([[7], [5]]);
    sheet.showRows(2);
    expect(sheet.getRange('A4:A5').getValues()).toEqual([[7], [7]]);
  });

  test('the data region is the block of filled cells around', () => {
    const { sheet, app } = bench();
    sheet.getRange('B2:C4').setValue('x');
    sheet.getRange('F2').setValue('lejos');
    expect(sheet.getRange('C3').getDataRegion().getA1Notation()).toBe('B2:C4');
    expect(sheet.getRange('C3').getDataRegion(app.Dimension.ROWS).getA1Notation()).toBe('C2:C4');
    expect(sheet.getRange('B1').getDataRegion().getA1Notation()).toBe('B1:C4');
    expect(sheet.getRange('A1').getDataRegion().getA1Notation()).toBe('A1');
  });

  test('the next data cell is where Ctrl and an arrow key lead', () => {
    const { sheet, app } = bench();
    sheet.getRange('B2').setValue(1);
    sheet.getRange('B5').setValue(1);
    sheet.getRange('D2:D4').setValue(1);
    const { DOWN, UP, NEXT, PREVIOUS } = app.Direction;
    const moves = [
      ['B1', DOWN, 'B2'],
      ['B2', DOWN, 'B5'],
      ['D2', DOWN, 'D4'],
      ['B5', DOWN, 'B1000'],
      ['B5', UP, 'B2'],
      ['B2', UP, 'B1'],
      ['B2', NEXT, 'D2'],
      ['D2', NEXT, 'Z2'],
      ['D2', PREVIOUS, 'B2'],
      ['A1', PREVIOUS, 'A1'],
    ] as const;
    for (const [from, direction, to] of moves)
      expect(`${from} ${sheet.getRange(from).getNextDataCell(direction).getA1Notation()}`).toBe(`${from} ${to}`);
  });
});

describe('a sheet’s content', () => {
  test('has an extent', () => {
    const { sheet } = bench();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, 'A1']);
    sheet.getRange('C4').setValue('x');
    sheet.getRange('J9').setBackground('#ff0000');
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([4, 3, 'A1:C4']);
  });

  test('grows by appended rows, past the grid where it must', () => {
    const { book } = bench();
    const sheet = book.insertSheet('Corta');
    sheet.deleteRows(2, 999);
    sheet.appendRow(['a', 1]).appendRow(['b', '=B1+1']);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(sheet.getMaxRows()).toBe(2);
  });

  test('sorts below the frozen rows', () => {
    const { sheet } = bench();
    sheet.getRange('A1:A5').setValues([['Título'], [3], [''], ['b'], [1]]);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['Título', 1, 3, 'b', '']);
    sheet.sort(1, false);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['Título', 'b', 3, 1, '']);
  });

  test('is cleared whole or in part', () => {
    const { sheet } = bench();
    const cell = sheet.getRange('B2').setValue(1).setBackground('#00ff00').setNote('n');
    sheet.clearContents();
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(['', '#00ff00', 'n']);
    sheet.clearNotes();
    sheet.clear();
    expect([cell.getBackground(), cell.getNote()]).toEqual(['#ffffff', '']);
  });
});

describe('rows and columns', () => {
  test('inserted and deleted carry formulas, merges, sizes and hidden lines along', () => {
    const { sheet, book } = bench();
    const other = book.insertSheet('Resumen');
    sheet.getRange('A1:A4').setValues([[1], [2], [3], ['=SUM(A1:A3)']]);
    other.getRange('A1').setFormula('=Datos!A4');
    sheet.getRange('C3:D3').merge();
    sheet.setRowHeight(3, 60);
    sheet.hideRows(2);
    sheet.insertRowsAfter(1, 2);
    expect(sheet.getRange('A6').getFormula()).toBe('=SUM(A1:A5)');
    expect(other.getRange('A1').getFormula()).toBe('=Datos!A6');
    expect(sheet.getRange('C5').getMergedRanges()[0]!.getA1Notation()).toBe('C5:D5');
    expect([sheet.getRowHeight(5), sheet.isRowHiddenByUser(4), sheet.getMaxRows()]).toEqual([60, true, 1002]);
    sheet.deleteRows(2, 3);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [3], [4]]);
    sheet.deleteRow(3);
    expect(other.getRange('A1').getFormula()).toBe('=#REF!');
  });

  test('new ones look like their neighbour', () => {
    const { sheet } = bench();
    sheet.getRange('A1:A2').setBackgrounds([['#ff0000'], ['#00ff00']]);
    sheet.insertRowAfter(1).insertRowBefore(1);
    expect(sheet.getRange('A1:A4').getBackgrounds().flat()).toEqual(['#ff0000', '#ff0000', '#ff0000', '#00ff00']);
    sheet.insertColumnAfter(1);
    expect(sheet.getRange('B4').getBackground()).toBe('#00ff00');
  });

  test('cannot be deleted past the end, nor all of them, nor all that are not frozen', () => {
    const { sheet } = bench();
    expect(() => {
      sheet.deleteRows(1000, 2);
    }).toThrow('Those rows are out of bounds.');
    expect(() => {
      sheet.deleteColumns(1, 26);
    }).toThrow("You can't delete all the columns on the sheet.");
    sheet.setFrozenRows(2);
    expect(() => {
      sheet.deleteRows(3, 998);
    }).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });

  test('move, and references to them follow', () => {
    const { sheet } = bench();
    sheet.getRange('A1:A5').setValues([['a'], ['b'], ['c'], ['d'], ['e']]);
    sheet.getRange('B5').setFormula('=A1&A2&"A1"');
    sheet.setRowHeight(1, 50);
    sheet.moveRows(sheet.getRange('A1'), 4);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['b', 'c', 'a', 'd', 'e']);
    expect([sheet.getRange('B5').getFormula(), sheet.getRange('B5').getValue()]).toEqual(['=A3&A1&"A1"', 'abA1']);
    expect([sheet.getRowHeight(3), sheet.getRowHeight(1), sheet.getMaxRows()]).toEqual([50, 21, 1000]);
    sheet.moveRows(sheet.getRange('A3:A4'), 1);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['a', 'd', 'b', 'c', 'e']);
    sheet.moveColumns(sheet.getRange('A1'), 3);
    expect(sheet.getRange('B1').getValue()).toBe('a');
  });

  test('have sizes and can be hidden and frozen', () => {
    const { sheet } = bench();
    expect([sheet.getRowHeight(1), sheet.getColumnWidth(1)]).toEqual([21, 100]);
    sheet.setColumnWidths(2, 3, 200).setRowHeights(3, 2, 31).setRowHeightsForced(5, 1, 5).setRowHeight(6, 5);
    expect([2, 3, 4, 5].map((column) => sheet.getColumnWidth(column))).toEqual([200, 200, 200, 100]);
    expect([3, 4, 5, 6].map((row) => sheet.getRowHeight(row))).toEqual([31, 31, 5, 21]);
    sheet.hideColumns(2, 2);
    sheet.showColumns(3);
    expect([2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([true, false]);
    sheet.setFrozenColumns(2);
    expect(sheet.getFrozenColumns()).toBe(2);
    sheet.getRange('A1').setValue('un texto bastante largo');
    expect(sheet.autoResizeColumn(1).getColumnWidth(1)).toBeGreaterThan(120);
  });
});

describe('tabs', () => {
  test('are inserted beside the active one, or where asked', () => {
    const { book } = bench();
    book.insertSheet('s1');
    book.insertSheet('s2');
    book.insertSheet('s3', 1);
    book.insertSheet('s4', 0);
    expect(book.getSheets().map((sheet) => `${sheet.getIndex()} ${sheet.getName()}`)).toEqual([
      '1 s4',
      '2 Datos',
      '3 s3',
      '4 s1',
      '5 s2',
    ]);
    expect(book.getActiveSheet().getName()).toBe('s4');
    expect(new Set(book.getSheets().map((sheet) => sheet.getSheetId())).size).toBe(5);
    expect([book.getSheetByName('no'), book.getSheetById(999)]).toEqual([null, null]);
  });

  test('refuse a name that is taken, and formulas follow a new one', () => {
    const { book, sheet } = bench();
    const other = book.insertSheet('Otra');
    other.getRange('A1').setFormula('=Datos!B2');
    expect(() => other.setName('datos')).toThrow(
      'A sheet with the name "datos" already exists. Please enter another name.',
    );
    sheet.setName('Mis datos');
    expect(other.getRange('A1').getFormula()).toBe("='Mis datos'!B2");
  });

  test('are deleted, but never the last', () => {
    const { book, sheet } = bench();
    const other = book.insertSheet('Otra');
    sheet.getRange('A1').setFormula('=Otra!A1');
    book.deleteSheet(other);
    expect(sheet.getRange('A1').getValue()).toBe('#REF!');
    expect(() => other.getRange('A1')).toThrow(/not found/);
    expect(() => {
      book.deleteSheet(sheet);
    }).toThrow("You can't remove all the sheets in a document.");
  });

  test('are copied with what is on them', () => {
    const { book, sheet } = bench();
    sheet.getRange('A1').setValue('x').setBackground('#123456');
    const copy = sheet.copyTo(book);
    expect([copy.getName(), copy.getRange('A1').getValue(), copy.getRange('A1').getBackground()]).toEqual([
      'Copy of Datos',
      'x',
      '#123456',
    ]);
    copy.getRange('A1').setValue('y');
    expect(sheet.getRange('A1').getValue()).toBe('x');
    expect(book.getActiveSheet().getName()).toBe('Datos');
    expect(book.insertSheet('Nueva', { template: sheet }).getRange('A1').getValue()).toBe('x');
    expect(book.duplicateActiveSheet().getName()).toBe('Copy of Nueva');
  });

  test('move, hide, and take a colour', () => {
    const { book, sheet } = bench();
    book.insertSheet('Otra');
    book.setActiveSheet(sheet);
    book.moveActiveSheet(2);
    expect(sheet.getIndex()).toBe(2);
    sheet.hideSheet();
    expect([sheet.isSheetHidden(), book.getActiveSheet().getName()]).toEqual([true, 'Otra']);
    expect(() => book.getActiveSheet().hideSheet()).toThrow("You can't hide all the sheets in a document.");
    expect([sheet.setTabColor('#FF0000').getTabColor(), sheet.setTabColor(null).getTabColor()]).toEqual([
      '#ff0000',
      null,
    ]);
  });
});

describe('selection', () => {
  test('is what a script activates', () => {
    const { app, book, sheet } = bench();
    const other = book.insertSheet('Otra');
    sheet.getRange('B2:C3').activate();
    expect([app.getActiveSheet().getName(), app.getActiveRange().getA1Notation()]).toEqual(['Datos', 'B2:C3']);
    expect(app.getCurrentCell().getA1Notation()).toBe('B2');
    sheet.getRange('C3').activateAsCurrentCell();
    expect([app.getCurrentCell().getA1Notation(), app.getActiveRange().getA1Notation()]).toEqual(['C3', 'B2:C3']);
    other.activate();
    expect(app.getActiveRange().getA1Notation()).toBe('A1');
    sheet.getRangeList(['A1:A2', 'C5']).activate();
    expect(
      app
        .getActiveRangeList()
        .getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:A2', 'C5']);
    expect(app.getSelection().getActiveRange()!.getA1Notation()).toBe('C5');
  });

  test('range lists change all their ranges', () => {
    const { sheet } = bench();
    sheet.getRangeList(['A1:B1', 'D4']).setValue(7).setBackground('#ff0000');
    expect([sheet.getRange('B1').getValue(), sheet.getRange('D4').getBackground()]).toEqual([7, '#ff0000']);
  });
});

describe('SpreadsheetApp', () => {
  test('makes spreadsheets and finds them again', () => {
    const { app, book } = bench();
    const made = app.create('Nuevo', 25, 10);
    expect([made.getName(), made.getNumSheets(), made.getSheets()[0]!.getMaxColumns()]).toEqual(['Nuevo', 1, 10]);
    made.getSheets()[0]!.getRange('A1').setValue('aquí');
    expect(app.openById(made.getId()).getSheets()[0]!.getRange('A1').getValue()).toBe('aquí');
    expect(app.openByUrl(book.getUrl()).getName()).toBe('Prueba');
    expect(() => app.openById('nada')).toThrow('Document nada is missing');
  });

  test('keeps to the scopes of the manifest', () => {
    const { app } = bench({ scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] });
    expect(app.getActiveSpreadsheet().getName()).toBe('Prueba');
    expect(() => app.create('x')).toThrow('You do not have permission to call SpreadsheetApp.create.');
  });

  test('has no active spreadsheet in a web app', () => {
    const { app, host } = bench();
    Object.assign(host.input, { context: 'web-app' });
    expect(app.getActiveSpreadsheet()).toBeNull();
  });

  test('names what it does not implement instead of ignoring it', () => {
    const { sheet } = bench();
    expect(() => {
      (sheet as unknown as { insertSlicer: () => void }).insertSlicer();
    }).toThrow('local host: Sheet.insertSlicer is not implemented');
  });

  test('counts calls by what they cost', () => {
    const { sheet, host } = bench();
    Object.assign(host.calls, { reads: 0, writes: 0, other: 0 });
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange('A1').offset(1, 1).getValue();
    sheet.getLastRow();
    expect(host.calls).toMatchObject({ reads: 2, writes: 1, other: 0 });
  });
});

describe('charts', () => {
  test('are built, placed, changed and removed', () => {
    const { sheet, charts } = bench();
    const chart = sheet
      .newChart()
      .setChartType(charts.ChartType.BAR)
      .addRange(sheet.getRange('A1:B5'))
      .setPosition(3, 4, 10, 20)
      .setOption('title', 'Cumplimiento')
      .setOption('vAxis', { title: 'Puntos' })
      .setNumHeaders(1)
      .build();
    sheet.insertChart(chart);
    const [placed] = sheet.getCharts();
    expect(placed!.getContainerInfo().getAnchorRow()).toBe(3);
    expect(placed!.getRanges()[0]!.getA1Notation()).toBe('A1:B5');
    expect(placed!.getOptions().get('vAxis.title')).toBe('Puntos');
    sheet.updateChart(placed!.modify().setOption('title', 'Otro').build());
    expect(sheet.getCharts()[0]!.getOptions().get('title')).toBe('Otro');
    sheet.insertRowBefore(1);
    expect(sheet.getCharts()[0]!.getRanges()[0]!.getA1Notation()).toBe('A2:B6');
    sheet.removeChart(sheet.getCharts()[0]!);
    expect(sheet.getCharts()).toEqual([]);
  });

  test('setters of the typed builders set the option of their name', () => {
    const { sheet, charts } = bench();
    const style = charts.newTextStyle().setColor('red').setFontSize(14).build();
    const chart = sheet
      .newChart()
      .asScatterChart()
      .setTitleTextStyle(style)
      .setXAxisRange(0, 5)
      .setYAxisLogScale()
      .setPosition(1, 1, 0, 0)
      .build();
    const options = ['titleTextStyle.color', 'titleTextStyle.fontSize', 'hAxis.viewWindow.max', 'vAxis.logScale'];
    expect(options.map((name): unknown => chart.getOptions().get(name))).toEqual(['red', 14, 5, true]);
    const table = sheet.newChart().asTableChart().enablePaging(20).setInitialSortingDescending(2).build();
    expect(
      ['page', 'pageSize', 'sortColumn', 'sortAscending'].map((name): unknown => table.getOptions().get(name)),
    ).toEqual(['enable', 20, 2, false]);
    expect(() =>
      sheet
        .newChart()
        .asPieChart()
        .setLegendTextStyle('red' as never),
    ).toThrow("don't match the method");
  });
});

test('a tab that is added is found by the formulas that waited for it', () => {
  const { sheet, book } = bench();
  sheet.getRange('A1').setFormula('=IFERROR(Nueva!A1,"falta")');
  expect(sheet.getRange('A1').getValue()).toBe('falta');
  book.insertSheet('Nueva');
  expect(sheet.getRange('A1').getValue()).toBe('');
  book.getSheetByName('Nueva')?.getRange('A1').setValue(7);
  expect(sheet.getRange('A1').getValue()).toBe(7);
});
