import { bench, type Bench } from './harness';

function filled(): Bench {
  const made = bench();
  made.sheet.getRange('A1:B2').setValues([
    ['V1', 'V2'],
    ['V3', 'V4'],
  ]);
  made.sheet.getRange('A1:B2').setBackground('#ff0000').setFontWeight('bold');
  return made;
}

describe('merging', () => {
  test('keeps the first value and knows its block', () => {
    const { sheet } = filled();
    const range = sheet.getRange('A1:B2').merge();
    expect([range.isPartOfMerge(), sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C3').isPartOfMerge()]).toEqual(
      [true, true, false],
    );
    expect(
      sheet
        .getRange('A1:C3')
        .getMergedRanges()
        .map((one) => one.getA1Notation()),
    ).toEqual(['A1:B2']);
    expect(range.getValues()).toEqual([
      ['V1', ''],
      ['', ''],
    ]);
    sheet.getRange('A1:B2').setValues([
      ['nuevo', 'perdido'],
      ['perdido', 'perdido'],
    ]);
    expect(range.breakApart().getValues().flat()).toEqual(['nuevo', '', '', '']);
    expect(range.isPartOfMerge()).toBe(false);
  });

  test('goes across or down', () => {
    const { sheet } = filled();
    const notations = (): string[] =>
      sheet
        .getRange('A1:F9')
        .getMergedRanges()
        .map((one) => one.getA1Notation());
    sheet.getRange('D1:F2').mergeAcross();
    expect(notations()).toEqual(['D1:F1', 'D2:F2']);
    sheet.getRange('D1:F2').breakApart();
    sheet.getRange('A5:B7').mergeVertically();
    expect(notations()).toEqual(['A5:A7', 'B5:B7']);
    expect(() => sheet.getRange('A5').breakApart()).toThrow('You must select all cells in a merged range');
  });
});

describe('copyTo', () => {
  test('fills at least the size of the source, and as many whole copies as fit', () => {
    const { sheet } = filled();
    const source = sheet.getRange('A1:B2');
    source.copyTo(sheet.getRange('D1'));
    expect(sheet.getRange('D1:E2').getValues()).toEqual(source.getValues());
    expect(sheet.getRange('E2').getFontWeight()).toBe('bold');
    source.copyTo(sheet.getRange('G1:I4'));
    expect(sheet.getRange('G1:I4').getValues()).toEqual([
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
    ]);
    expect(sheet.getRange('I1').getBackground()).toBe('#ffffff');
  });

  test('copies contents alone, looks alone, or turned', () => {
    const { sheet, app } = filled();
    const source = sheet.getRange('A1:B2');
    sheet.getRange('D1:E2').setBackground('#cccccc');
    source.copyTo(sheet.getRange('D1'), { contentsOnly: true });
    expect([sheet.getRange('E2').getValue(), sheet.getRange('E2').getBackground()]).toEqual(['V4', '#cccccc']);
    source.copyTo(sheet.getRange('D5'), { formatOnly: true });
    expect([sheet.getRange('D5').getValue(), sheet.getRange('D5').getBackground()]).toEqual(['', '#ff0000']);
    source.copyTo(sheet.getRange('D9'), app.CopyPasteType.PASTE_NORMAL, true);
    expect(sheet.getRange('D9:E10').getValues()).toEqual([
      ['V1', 'V3'],
      ['V2', 'V4'],
    ]);
  });

  test('shifts formulas, or pastes what they gave', () => {
    const { sheet, app } = bench();
    sheet.getRange('A1:C1').setValues([[2, 3, '=A1*$B$1']]);
    sheet.getRange('C1').copyTo(sheet.getRange('D2'));
    expect(sheet.getRange('D2').getFormula()).toBe('=B2*$B$1');
    sheet.getRange('C1').copyTo(sheet.getRange('E1'), app.CopyPasteType.PASTE_VALUES, false);
    expect([sheet.getRange('E1').getFormula(), sheet.getRange('E1').getValue()]).toEqual(['', 6]);
    sheet.getRange('C1').copyTo(sheet.getRange('F1'), app.CopyPasteType.PASTE_FORMULA, false);
    expect(sheet.getRange('F1').getFormula()).toBe('=D1*$B$1');
  });

  test('takes merges, dates and column widths along', () => {
    const { sheet, app } = bench();
    sheet.getRange('A1').setValue(new Date('2026-02-03T06:00:00Z'));
    sheet.getRange('A2:B2').merge();
    sheet.setColumnWidth(1, 300);
    sheet.getRange('A1:B2').copyTo(sheet.getRange('D5'));
    expect(sheet.getRange('D6').getMergedRanges()[0]!.getA1Notation()).toBe('D6:E6');
    sheet.getRange('A1').copyTo(sheet.getRange('G1'), { contentsOnly: true });
    expect(sheet.getRange('G1').getValue()).toBeInstanceOf(Date);
    sheet.getRange('A1').copyTo(sheet.getRange('G1'), app.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
    expect(sheet.getColumnWidth(7)).toBe(300);
  });

  test('of a blank range clears its target', () => {
    const { sheet } = filled();
    sheet.getRange('G8:H9').copyTo(sheet.getRange('A1'));
    expect([sheet.getRange('A1:B2').isBlank(), sheet.getRange('A1').getBackground()]).toEqual([true, '#ffffff']);
  });

  test('refuses what is no target or manner', () => {
    const { sheet } = filled();
    const copyTo = (...args: unknown[]): unknown =>
      (sheet.getRange('A1').copyTo as (...given: unknown[]) => unknown)(...args);
    const words = "don't match the method signature for SpreadsheetApp.Range.copyTo";
    for (const args of [[], ['A1'], [sheet.getRange('B1'), { someOtherOption: true }], [sheet.getRange('B1'), 'x']])
      expect(() => copyTo(...args)).toThrow(words);
  });

  test('copies to places given by numbers', () => {
    const { sheet } = filled();
    sheet.getRange('A1:B2').copyValuesToRange(sheet, 4, 7, 1, 2);
    expect(sheet.getRange('D1:G1').getValues()[0]).toEqual(['V1', 'V2', 'V1', 'V2']);
    sheet.getRange('A1:B2').copyFormatToRange(sheet.getSheetId(), 4, 4, 5, 5);
    expect([sheet.getRange('E6').getValue(), sheet.getRange('E6').getFontWeight()]).toEqual(['', 'bold']);
  });
});

describe('moveTo', () => {
  test('takes values and looks away, even onto itself', () => {
    const { sheet } = filled();
    sheet.getRange('A1:B2').moveTo(sheet.getRange('B1'));
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['', 'V1', 'V2'],
      ['', 'V3', 'V4'],
    ]);
    expect([sheet.getRange('A1').getBackground(), sheet.getRange('C2').getBackground()]).toEqual([
      '#ffffff',
      '#ff0000',
    ]);
  });

  test('formulas follow, across tabs too', () => {
    const { sheet, book } = filled();
    const other = book.insertSheet('Otra hoja');
    sheet.getRange('D1').setFormula('=A1&B2');
    sheet.getRange('A1:B2').moveTo(other.getRange('C3'));
    expect(sheet.getRange('D1').getFormula()).toBe("='Otra hoja'!C3&'Otra hoja'!D4");
    expect(sheet.getRange('D1').getValue()).toBe('V1V4');
  });
});

describe('sort', () => {
  test('goes by columns of the sheet, one or several', () => {
    const { sheet } = bench();
    const range = sheet.getRange('B2:C5').setValues([
      ['b', 2],
      ['a', 2],
      ['c', 1],
      ['', 3],
    ]);
    expect(
      range
        .sort(2)
        .getValues()
        .map((line) => String(line[0])),
    ).toEqual(['a', 'b', 'c', '']);
    expect(
      range
        .sort([{ column: 3, ascending: false }, 2])
        .getValues()
        .map((line) => String(line[0])),
    ).toEqual(['', 'a', 'b', 'c']);
    expect(
      range
        .sort({ column: 2, ascending: false })
        .getValues()
        .map((line) => String(line[0])),
    ).toEqual(['c', 'b', 'a', '']);
    expect(() => range.sort(1)).toThrow('outside the range');
  });

  test('puts numbers before texts before booleans, whatever the case', () => {
    const { sheet } = bench();
    const values = [[true], ['b'], [10], ['A'], [false], [-3]];
    const range = sheet.getRange('A1:A6').setValues(values);
    expect(range.sort(1).getValues().flat()).toEqual([-3, 10, 'A', 'b', false, true]);
  });

  test('moves looks with their rows', () => {
    const { sheet } = bench();
    sheet
      .getRange('A1:A2')
      .setValues([[2], [1]])
      .setBackgrounds([['#ff0000'], ['#00ff00']]);
    sheet.getRange('A1:A2').sort(1);
    expect(sheet.getRange('A1:A2').getBackgrounds().flat()).toEqual(['#00ff00', '#ff0000']);
  });
});

describe('inserting and deleting cells', () => {
  const grid = [
    ['A1', 'B1', 'C1', 'D1'],
    ['A2', 'B2', 'C2', 'D2'],
    ['A3', 'B3', 'C3', 'D3'],
    ['A4', 'B4', 'C4', 'D4'],
  ];

  test('shifts what is behind them', () => {
    const { sheet, app } = bench();
    const all = sheet.getRange('A1:D4');
    all.setValues(grid);
    sheet.getRange('B2:C3').deleteCells(app.Dimension.COLUMNS);
    expect(all.getValues().slice(1, 3)).toEqual([
      ['A2', 'D2', '', ''],
      ['A3', 'D3', '', ''],
    ]);
    all.setValues(grid);
    sheet.getRange('B2:C3').deleteCells(app.Dimension.ROWS);
    expect(all.getValues().map((row) => String(row[1]))).toEqual(['B1', 'B4', '', '']);
    all.setValues(grid);
    sheet.getRange('B2:C2').insertCells(app.Dimension.COLUMNS);
    expect(sheet.getRange('A2:F2').getValues()[0]).toEqual(['A2', '', '', 'B2', 'C2', 'D2']);
    sheet.getRange('A1:F4').clear();
    all.setValues(grid);
    sheet.getRange('B2:B3').insertCells(app.Dimension.ROWS);
    expect(sheet.getRange('B1:B6').getValues().flat()).toEqual(['B1', '', '', 'B2', 'B3', 'B4']);
  });
});

describe('autoFill', () => {
  test('continues numbers, dates, months and numbered texts', () => {
    const { sheet, app } = bench();
    const series = app.AutoFillSeries.DEFAULT_SERIES;
    sheet.getRange('A1:D2').setValues([
      [1, 'Ene', 'Meta 1', 'x'],
      [3, 'Feb', 'Meta 2', 'y'],
    ]);
    sheet.getRange('A1:D2').autoFill(sheet.getRange('A1:D5'), series);
    expect(sheet.getRange('A3:D5').getValues()).toEqual([
      [5, 'Mar', 'Meta 3', 'x'],
      [7, 'Abr', 'Meta 4', 'y'],
      [9, 'May', 'Meta 5', 'x'],
    ]);
    sheet.getRange('F1').setValue(new Date('2026-02-28T06:00:00Z')).autoFill(sheet.getRange('F1:F2'), series);
    expect(sheet.getRange('F2').getValue()).toEqual(new Date('2026-03-01T06:00:00Z'));
    sheet
      .getRange('H8:I8')
      .setValues([[10, 8]])
      .autoFill(sheet.getRange('F8:I8'), series);
    expect(sheet.getRange('F8:I8').getValues()[0]).toEqual([14, 12, 10, 8]);
  });

  test('shifts formulas, goes as far as the neighbour, and repeats where asked', () => {
    const { sheet, app } = bench();
    sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
    sheet.getRange('B1').setFormula('=A1*2').autoFillToNeighbor(app.AutoFillSeries.DEFAULT_SERIES);
    expect(sheet.getRange('B1:B5').getValues().flat()).toEqual([2, 4, 6, 8, '']);
    sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A4'), app.AutoFillSeries.ALTERNATE_SERIES);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual([1, 2, 1, 2]);
  });

  test('refuses a destination elsewhere or in two directions', () => {
    const { sheet, app } = bench();
    const fill = (to: string): void => {
      sheet.getRange('A1:A4').autoFill(sheet.getRange(to), app.AutoFillSeries.DEFAULT_SERIES);
    };
    expect(() => {
      fill('C1:C5');
    }).toThrow(/destination range must contain the source range/);
    expect(() => {
      fill('A1:B10');
    }).toThrow('AutoFill destination range must extend the source range in only one direction.');
  });
});
