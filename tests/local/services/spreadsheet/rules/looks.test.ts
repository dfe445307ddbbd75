import fc from 'fast-check';
import { parseCssColor } from '../../../../../scripts/local/services/spreadsheet/formats/css-color';
import { bench } from '../core/harness';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
/** Answered live, but missing from Google's declarations. */
interface Undeclared {
  getBorder(): {
    getTop(): Line;
    getLeft(): Line;
    getBottom(): Line;
  } | null;
  getFontColor(): string;
  getFontColors(): string[][];
}
interface Line {
  getBorderStyle(): unknown;
  getColor(): GoogleAppsScript.Spreadsheet.Color | null;
}

const undeclared = (range: GoogleAppsScript.Spreadsheet.Range) => range as unknown as Undeclared;
const theme = (app: App, name: 'ACCENT1' | 'ACCENT2') => app.newColor().setThemeColor(app.ThemeColorType[name]).build();

describe('colours', () => {
  test('a plain cell is black on white', () => {
    const cell = bench().sheet.getRange('B2');
    expect(cell.getBackground()).toBe('#ffffff');
    expect(undeclared(cell).getFontColor()).toBe('#000000');
  });

  test.each([
    ['red', '#ff0000'],
    ['LIGHTCORAL', '#f08080'],
    ['#ABC', '#aabbcc'],
    ['#1A2b3C', '#1a2b3c'],
    ['rgb(1, 2, 255)', '#0102ff'],
  ])('%s is read back as %s', (given, expected) => {
    const cell = bench().sheet.getRange('A1').setBackground(given).setFontColor(given);
    expect([cell.getBackground(), undeclared(cell).getFontColor()]).toEqual([expected, expected]);
  });

  test('text that is no colour is ignored, null goes back to the default', () => {
    const cell = bench().sheet.getRange('A1').setBackground('#00ff00');
    expect(cell.setBackground('not-a-colour').getBackground()).toBe('#00ff00');
    expect(cell.setBackground(null).getBackground()).toBe('#ffffff');
  });

  test('something other than text is refused by its signature', () => {
    const cell = bench().sheet.getRange('A1');
    expect(() => cell.setBackground(7 as unknown as string)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setBackground.",
    );
  });

  test('a grid colours cell by cell, and its size must fit', () => {
    const range = bench().sheet.getRange('A1:B2');
    range.setBackgrounds([
      ['red', null],
      ['#00f', 'white'],
    ]);
    expect(range.getBackgrounds()).toEqual([
      ['#ff0000', '#ffffff'],
      ['#0000ff', '#ffffff'],
    ]);
    expect(() => range.setBackgrounds([['red', 'red']])).toThrow('The data has 1 but the range has 2.');
  });

  test('numbers make a colour too', () => {
    expect(bench().sheet.getRange('A1').setBackgroundRGB(255, 128, 0).getBackground()).toBe('#ff8000');
  });

  test('a theme colour stays one, and is seen in the standard theme', () => {
    const { app, sheet } = bench();
    const cell = sheet.getRange('A1').setBackgroundObject(theme(app, 'ACCENT1'));
    expect(String(cell.getBackgroundObject().asThemeColor().getThemeColorType())).toBe('ACCENT1');
    expect(cell.getBackground()).toBe('#4285f4');
    expect(cell.setBackground('red').getBackgroundObject().getColorType()).toBe(app.ColorType.RGB);
  });

  test('a colour object knows what it is not', () => {
    const { app } = bench();
    const builder = app.newColor();
    expect(() => builder.asRgbColor()).toThrow('Object is not of type RgbColor.');
    expect(String(builder.getColorType())).toBe('UNSUPPORTED');
    const rgb = builder.setRgbColor('#0a141e').build().asRgbColor();
    expect([rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue()]).toEqual(['#0a141e', 10, 20, 30]);
    expect(() => builder.asThemeColor()).toThrow('Object is not of type ThemeColor.');
  });

  test('every #rrggbb is read back in small letters', () => {
    const hex = fc.stringMatching(/^#[0-9a-fA-F]{6}$/);
    fc.assert(fc.property(hex, (color) => parseCssColor(color) === color.toLowerCase()));
  });
});

describe('fonts', () => {
  test('the defaults of a new cell', () => {
    const cell = bench().sheet.getRange('A1');
    expect([cell.getFontFamily(), cell.getFontSize(), cell.getFontWeight()]).toEqual(['Arial', 10, 'normal']);
    expect([cell.getFontStyle(), cell.getFontLine()]).toEqual(['normal', 'none']);
  });

  test('words set looks, null and unknown words do not break them', () => {
    const range = bench().sheet.getRange('A1:B1');
    range
      .setFontWeights([['bold', null]])
      .setFontLines([['line-through', 'underline']])
      .setFontStyle('italic');
    expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
    expect(range.getFontLines()).toEqual([['line-through', 'underline']]);
    expect(range.getFontStyles()).toEqual([['italic', 'italic']]);
    range
      .setFontWeight('heavy' as 'bold')
      .setFontLine('none')
      .setFontStyle(null);
    expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
    expect([range.getFontLine(), range.getFontStyle()]).toEqual(['none', 'normal']);
  });

  test('a text style changes only what it sets', () => {
    const { app, sheet } = bench();
    const cell = sheet.getRange('A1').setFontSize(14).setFontColor('red');
    const style = app.newTextStyle().setBold(true).setForegroundColorObject(theme(app, 'ACCENT2')).build();
    const now = cell.setTextStyle(style).getTextStyle();
    expect([now.isBold(), now.isItalic(), now.getFontSize()]).toEqual([true, false, 14]);
    expect(now.getForegroundColor()).toBe('ACCENT2');
    expect(cell.setFontColor('red').getTextStyle().getForegroundColor()).toBe('#ff0000');
  });

  test('a style in the making says null for what it does not set', () => {
    const style = bench().app.newTextStyle().setItalic(true).build();
    expect([style.isItalic(), style.isBold(), style.getFontFamily(), style.getForegroundColorObject()]).toEqual([
      true,
      null,
      null,
      null,
    ]);
    expect(style.copy().setBold(false).build().isItalic()).toBe(true);
  });
});

describe('alignment', () => {
  test('general is the default, and "normal" is read back as live does', () => {
    const cell = bench().sheet.getRange('A1');
    expect([cell.getHorizontalAlignment(), cell.getVerticalAlignment()]).toEqual(['general', 'bottom']);
    expect(cell.setHorizontalAlignment('normal').getHorizontalAlignment()).toBe('general-left');
    expect(cell.setHorizontalAlignment('center').getHorizontalAlignment()).toBe('center');
    expect(cell.setHorizontalAlignment('sideways' as 'left').getHorizontalAlignment()).toBe('center');
    expect(cell.setHorizontalAlignment(null).getHorizontalAlignment()).toBe('general');
  });

  test('wrapping: true before anything is set, then as its strategy', () => {
    const { app, sheet } = bench();
    const cell = sheet.getRange('A1');
    expect([cell.getWrap(), String(cell.getWrapStrategy())]).toEqual([true, 'OVERFLOW']);
    expect(cell.setWrapStrategy(app.WrapStrategy.CLIP).getWrap()).toBe(false);
    expect(cell.setWrap(true).getWrapStrategy()).toBe(app.WrapStrategy.WRAP);
  });

  test('rotation and stacking exclude each other; a rotation read can be set elsewhere', () => {
    const { sheet } = bench();
    const cell = sheet.getRange('A1').setTextRotation(45);
    expect([cell.getTextRotation().getDegrees(), cell.getTextRotation().isVertical()]).toEqual([45, false]);
    const other = sheet.getRange('B1').setTextRotation(cell.getTextRotation());
    expect(other.getTextRotation().getDegrees()).toBe(45);
    cell.setVerticalText(true);
    expect([cell.getTextRotation().getDegrees(), cell.getTextRotation().isVertical()]).toEqual([0, true]);
  });

  test('text direction is null until set', () => {
    const { app, sheet } = bench();
    const cell = sheet.getRange('A1');
    expect(cell.getTextDirection()).toBeNull();
    expect(cell.setTextDirection(app.TextDirection.RIGHT_TO_LEFT).getTextDirection()).toBe(
      app.TextDirection.RIGHT_TO_LEFT,
    );
  });
});

describe('borders', () => {
  test('there are none at first; six arguments draw solid black', () => {
    const range = bench().sheet.getRange('B2:C3');
    expect(undeclared(range).getBorder()).toBeNull();
    range.setBorder(true, true, true, true, true, true);
    const top = undeclared(range).getBorder()!.getTop();
    expect(String(top.getBorderStyle())).toBe('SOLID');
    expect(top.getColor()!.asRgbColor().asHexString()).toBe('#000000');
  });

  test('null leaves a line as it was', () => {
    const { app, sheet } = bench();
    const range = sheet.getRange('B2:C3').setBorder(true, true, true, true, true, true);
    range.setBorder(true, null, null, null, null, null, 'lime', app.BorderStyle.DASHED);
    const borders = undeclared(range).getBorder()!;
    expect(borders.getTop().getBorderStyle()).toBe(app.BorderStyle.DASHED);
    expect(borders.getLeft().getBorderStyle()).toBe(app.BorderStyle.SOLID);
  });

  test('the lines within go between cells, not around them', () => {
    const { sheet } = bench();
    sheet.getRange('A1:B2').setBorder(null, null, null, null, null, true);
    const first = undeclared(sheet.getRange('A1')).getBorder()!;
    expect([first.getTop().getBorderStyle(), String(first.getBottom().getBorderStyle())]).toEqual([null, 'SOLID']);
    expect(String(undeclared(sheet.getRange('B2')).getBorder()!.getTop().getBorderStyle())).toBe('SOLID');
  });

  test('removing an edge also removes the neighbour’s facing line', () => {
    const { sheet } = bench();
    sheet.getRange('A1').setBorder(null, null, true, null, null, null);
    sheet.getRange('A2').setBorder(false, null, null, null, null, null);
    expect(undeclared(sheet.getRange('A1')).getBorder()).toBeNull();
  });
});

describe('notes', () => {
  test('are set, read and removed without touching the value', () => {
    const range = bench()
      .sheet.getRange('A1:B1')
      .setValues([['x', 'y']]);
    range.setNotes([['uno', null]]);
    expect(range.getNotes()).toEqual([['uno', '']]);
    expect(range.clearNote().getNote()).toBe('');
    expect(range.getValues()).toEqual([['x', 'y']]);
  });
});
