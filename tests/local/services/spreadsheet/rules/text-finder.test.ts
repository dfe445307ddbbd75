import { bench } from '../core/harness';

const filled = () => {
  const made = bench();
  made.sheet.getRange('A1:B4').setValues([
    ['sample', 'sámplé'],
    ['SampleA', 'other'],
    ['=CONCAT("sam","ple")', 12.5],
    ['a sample sample', ''],
  ]);
  return made;
};
const cells = (ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) => ranges.map((range) => range.getA1Notation());

describe('finding text', () => {
  test('looks at what cells show, whatever the case, accents apart', () => {
    expect(cells(filled().sheet.createTextFinder('sample').findAll())).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(cells(filled().sheet.createTextFinder('12.5').findAll())).toEqual(['B3']);
  });

  test('can be told to mind case, the entire cell, or to ignore accents', () => {
    const finder = filled().sheet.createTextFinder('sample');
    expect(cells(finder.matchCase(true).findAll())).toEqual(['A1', 'A3', 'A4']);
    expect(cells(finder.matchEntireCell(true).findAll())).toEqual(['A1', 'A3']);
    expect(cells(finder.ignoreDiacritics(true).findAll())).toEqual(['A1', 'B1', 'A3']);
  });

  test('can look at the text of formulas instead of their results', () => {
    expect(cells(filled().sheet.createTextFinder('CONCAT').findAll())).toEqual([]);
    expect(cells(filled().sheet.createTextFinder('CONCAT').matchFormulaText(true).findAll())).toEqual(['A3']);
  });

  test('takes regular expressions', () => {
    const finder = filled().sheet.createTextFinder('^s.*e$').useRegularExpression(true);
    expect(cells(finder.findAll())).toEqual(['A1', 'A3']);
    expect(cells(filled().sheet.createTextFinder('s.mple').findAll())).toEqual([]);
  });

  test('goes forth and back, starting where it is told', () => {
    const { sheet } = filled();
    const finder = sheet.createTextFinder('sample').startFrom(sheet.getRange('A1'));
    expect(finder.getCurrentMatch()).toBeNull();
    expect([finder.findNext()!.getA1Notation(), finder.findNext()!.getA1Notation()]).toEqual(['A2', 'A3']);
    expect(finder.findPrevious()!.getA1Notation()).toBe('A2');
    expect([finder.findNext(), finder.findNext(), finder.findNext()].map((one) => one?.getA1Notation())).toEqual([
      'A3',
      'A4',
      undefined,
    ]);
  });

  test('stays within its range, or searches all tabs', () => {
    const { book, sheet } = filled();
    expect(cells(sheet.getRange('A2:B3').createTextFinder('sample').findAll())).toEqual(['A2', 'A3']);
    book.insertSheet('Otra').getRange('C3').setValue('sample');
    const found = book.createTextFinder('sample').findAll();
    expect(found.at(-1)!.getSheet().getName()).toBe('Otra');
    expect(found).toHaveLength(5);
  });
});

describe('replacing text', () => {
  test('counts occurrences, and leaves formulas alone', () => {
    const { sheet } = filled();
    expect(sheet.createTextFinder('sample').replaceAllWith('test')).toBe(4);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['test', 'testA', 'sample', 'a test test']);
  });

  test('changes formulas where their text is searched', () => {
    const { sheet } = filled();
    sheet.createTextFinder('"sam"').matchFormulaText(true).replaceAllWith('"am"');
    expect(sheet.getRange('A3').getValue()).toBe('ample');
  });

  test('one at a time, in the current match', () => {
    const { sheet } = filled();
    const finder = sheet.createTextFinder('sample');
    expect(finder.replaceWith('x')).toBe(0);
    finder.findNext();
    expect(finder.replaceWith('x')).toBe(1);
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });

  test('a regular expression’s groups may be used', () => {
    const { sheet } = filled();
    sheet.createTextFinder('(sam)(ple)').useRegularExpression(true).matchEntireCell(true).replaceAllWith('$2-$1');
    expect(sheet.getRange('A1').getValue()).toBe('ple-sam');
  });

  test('what is entered is read as if it were typed', () => {
    const { sheet } = filled();
    sheet.createTextFinder('12.5').replaceAllWith('7');
    expect(sheet.getRange('B3').getValue()).toBe(7);
  });
});
