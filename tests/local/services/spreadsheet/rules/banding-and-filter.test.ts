import { bench } from '../core/harness';

/** Answered live, but missing from Google's declarations. */
interface SortSpecs {
  getColumnSortSpec(column: number): GoogleAppsScript.Spreadsheet.SortSpec;
}

describe('bandings', () => {
  test('bring their theme’s colours, the header by default', () => {
    const { app, sheet } = bench();
    const banding = sheet.getRange('A1:D10').applyRowBanding(app.BandingTheme.CYAN);
    expect([banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getSecondRowColor()]).toEqual([
      '#4dd0e1',
      '#ffffff',
      '#e0f7fa',
    ]);
    expect([banding.getFooterRowColor(), banding.getFirstColumnColor()]).toEqual([null, null]);
    expect(sheet.getBandings().map((one) => one.getRange().getA1Notation())).toEqual(['A1:D10']);
  });

  test('their colours change, but the bands always have one', () => {
    const { app, sheet } = bench();
    const banding = sheet.getRange('A1:D10').applyColumnBanding(app.BandingTheme.INDIGO, true, true);
    banding.setHeaderColumnColor(null).setSecondColumnColor('yellow');
    expect([banding.getHeaderColumnColor(), banding.getSecondColumnColor()]).toEqual([null, '#ffff00']);
    expect(() => banding.setFirstColumnColor(null)).toThrow('First column color should not be null');
  });

  test('do not overlap, are copied and removed', () => {
    const { sheet } = bench();
    const banding = sheet.getRange('A1:B4').applyRowBanding();
    expect(() => sheet.getRange('B4:C9').applyRowBanding()).toThrow('already has alternating background colors');
    const copy = banding.setFirstRowColor('red').copyTo(sheet.getRange('D1:E4'));
    copy.setFirstRowColor('blue');
    expect([banding.getFirstRowColor(), copy.getFirstRowColor()]).toEqual(['#ff0000', '#0000ff']);
    banding.remove();
    expect(sheet.getRange('A1:B4').getBandings()).toEqual([]);
    expect(sheet.getBandings()).toHaveLength(1);
  });
});

describe('filters', () => {
  const filled = () => {
    const made = bench();
    made.sheet.getRange('A1:C5').setValues([
      ['Municipio', 'Avance', 'Estado'],
      ['Acambay', 30, 'C'],
      ['Luvianos', 10, 'P'],
      ['Toluca', 20, ''],
      ['Zumpango', 10, 'C'],
    ]);
    return { ...made, filter: made.sheet.getRange('A1:C5').createFilter() };
  };
  const shown = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    [2, 3, 4, 5].filter((row) => !sheet.isRowHiddenByFilter(row));

  test('a tab has one at most, whatever range asks', () => {
    const { sheet, filter } = filled();
    expect(sheet.getRange('F1').getFilter()!.getRange().getA1Notation()).toBe('A1:C5');
    expect(() => sheet.getRange('A1:B2').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  test('criteria hide rows until they are removed', () => {
    const { app, sheet, filter } = filled();
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(15).build());
    expect(shown(sheet)).toEqual([2, 4]);
    filter.setColumnFilterCriteria(3, app.newFilterCriteria().whenCellNotEmpty().build());
    expect(shown(sheet)).toEqual([2]);
    filter.removeColumnFilterCriteria(2).removeColumnFilterCriteria(3);
    expect(shown(sheet)).toEqual([2, 3, 4, 5]);
    expect(filter.getColumnFilterCriteria(2)).toBeNull();
  });

  test('a formula is written as from the first row below the header', () => {
    const { app, sheet, filter } = filled();
    sheet.getRange('E2:E5').setValues([[1], ['=E2'], [50], ['=SUM(E2:E4)']]);
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenFormulaSatisfied('=B2>E2').build());
    expect(shown(sheet)).toEqual([2, 3]);
  });

  test('values can be hidden one by one', () => {
    const { app, sheet, filter } = filled();
    const criteria = app.newFilterCriteria().setHiddenValues(['C', '']).build();
    filter.setColumnFilterCriteria(3, criteria);
    expect(shown(sheet)).toEqual([3]);
    expect(filter.getColumnFilterCriteria(3)!.getHiddenValues()).toEqual(['C', '']);
    expect(filter.getColumnFilterCriteria(3)!.getCriteriaType()).toBeNull();
  });

  test('criteria copied change apart', () => {
    const { app } = bench();
    const builder = app.newFilterCriteria().whenNumberEqualTo(50);
    const copy = builder.copy();
    builder.whenNumberEqualTo(100);
    expect([copy.build().getCriteriaValues(), builder.build().getCriteriaValues()]).toEqual([[50], [100]]);
  });

  test('sorting leaves the header in place and is remembered', () => {
    const { sheet, filter } = filled();
    filter.sort(2, true);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual([
      'Municipio',
      'Luvianos',
      'Zumpango',
      'Toluca',
      'Acambay',
    ]);
    const specs = filter as unknown as SortSpecs;
    expect(specs.getColumnSortSpec(2).isAscending()).toBe(true);
    expect(() => specs.getColumnSortSpec(3).getSortOrder()).toThrow('Unexpected error');
  });

  test('a column outside the filter is refused', () => {
    expect(() => filled().filter.getColumnFilterCriteria(4)).toThrow();
  });
});
