import fc from 'fast-check';
import {
  portion,
  relink,
  restyle,
  segmentsOf,
  type Segment,
} from '../../../../../scripts/local/services/spreadsheet/formats/segments';
import { bench } from '../core/harness';

describe('text with several looks', () => {
  test('runs cut the text where it changes, with their places', () => {
    const { app, sheet } = bench();
    const bold = app.newTextStyle().setBold(true).build();
    const value = app
      .newRichTextValue()
      .setText('Bold and link')
      .setTextStyle(0, 4, bold)
      .setLinkUrl(9, 13, 'https://example.org')
      .build();
    const read = sheet.getRange('A1').setRichTextValue(value).getRichTextValue()!;
    const runs = read.getRuns();
    expect(runs.map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex()])).toEqual([
      ['Bold', 0, 4],
      [' and ', 4, 9],
      ['link', 9, 13],
    ]);
    expect(runs.map((run) => run.getTextStyle().isBold())).toEqual([true, false, false]);
    expect(runs.map((run) => run.getLinkUrl())).toEqual([null, null, 'https://example.org']);
    expect(sheet.getRange('A1').getValue()).toBe('Bold and link');
  });

  test('a link is drawn as one unless its looks are given', () => {
    const { app, sheet } = bench();
    const plain = app.newRichTextValue().setText('aquí').setLinkUrl('https://example.org').build();
    const [run] = sheet.getRange('A1').setRichTextValue(plain).getRichTextValue()!.getRuns();
    expect([run!.getTextStyle().isUnderline(), run!.getTextStyle().getForegroundColor()]).toEqual([true, '#1155cc']);
  });

  test('the whole text answers null where its parts differ', () => {
    const { app } = bench();
    const value = app.newRichTextValue().setText('ab').setLinkUrl(0, 1, 'https://a.example').build();
    expect(value.getLinkUrl()).toBeNull();
    expect(value.getLinkUrl(0, 1)).toBe('https://a.example');
  });

  test('setting the text forgets what was styled before', () => {
    const { app } = bench();
    const bold = app.newTextStyle().setBold(true).build();
    const value = app.newRichTextValue().setText('ab').setTextStyle(bold).setText('cd').build();
    expect(value.getTextStyle().isBold()).toBeNull();
  });

  test('a stretch outside the text is refused', () => {
    const { app } = bench();
    expect(() => app.newRichTextValue().setText('ab').setLinkUrl(0, 3, 'https://a.example')).toThrow();
  });

  test('looks of the whole cell overrule those of its runs', () => {
    const { app, sheet } = bench();
    const bold = app.newTextStyle().setBold(true).setItalic(true).build();
    const cell = sheet.getRange('A1');
    cell.setRichTextValue(app.newRichTextValue().setText('abcd').setTextStyle(0, 2, bold).build());
    cell.setFontWeight('normal');
    const [first] = cell.getRichTextValue()!.getRuns();
    expect([first!.getTextStyle().isBold(), first!.getTextStyle().isItalic()]).toEqual([false, true]);
  });

  test('a number is no text, a blank is empty text, a new value drops the runs', () => {
    const { app, sheet } = bench();
    const cell = sheet.getRange('A1').setValue(5);
    expect(cell.getRichTextValue()).toBeNull();
    expect(sheet.getRange('B1').getRichTextValue()!.getText()).toBe('');
    cell.setRichTextValue(app.newRichTextValue().setText('x').setLinkUrl('https://a.example').build());
    expect(cell.setValue('other').getRichTextValue()!.getLinkUrl()).toBeNull();
  });

  test('a copy of a value can be changed further', () => {
    const { app } = bench();
    const value = app.newRichTextValue().setText('abc').setLinkUrl(0, 1, 'https://a.example').build();
    const changed = value.copy().setLinkUrl(1, 2, 'https://b.example').build();
    expect(changed.getRuns().map((run) => run.getLinkUrl())).toEqual(['https://a.example', 'https://b.example', null]);
    expect(value.getRuns()).toHaveLength(2);
  });
});

describe('segments of a text', () => {
  const length = 20;
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  const change = fc.oneof(
    fc.record({ at: stretch, bold: fc.boolean() }),
    fc.record({ at: stretch, link: fc.option(fc.constantFrom('https://a.example', 'https://b.example')) }),
  );
  const changed = (changes: (typeof change extends fc.Arbitrary<infer C> ? C : never)[]): Segment[] =>
    changes.reduce<Segment[]>(
      (segments, step) =>
        'bold' in step
          ? restyle(segments, step.at, (style) => ({ ...style, bold: step.bold }))
          : relink(segments, step.at, step.link),
      segmentsOf(length, []),
    );

  test('cover the text without gaps, and neighbours differ', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const segments = changed(changes);
        expect(segments[0]!.start).toBe(0);
        expect(segments.at(-1)!.end).toBe(length);
        segments.slice(1).forEach((segment, index) => {
          const before = segments[index]!;
          expect(segment.start).toBe(before.end);
          expect([segment.link, segment.style.bold]).not.toEqual([before.link, before.style.bold]);
        });
      }),
    );
  });

  test('a portion looks as it does within the whole', () => {
    const lookAt = (segments: readonly Segment[], place: number) => {
      const found = segments.find((segment) => segment.start <= place && segment.end > place)!;
      return [found.link, found.style.bold];
    };
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), stretch, (changes, { start, end }) => {
        const whole = changed(changes);
        const part = portion(whole, start, end);
        for (let place = start; place < end; place += 1)
          expect(lookAt(part, place - start)).toEqual(lookAt(whole, place));
      }),
    );
  });
});

describe('looks carried from cell to cell', () => {
  test('leave a plain cell as plain as it was', () => {
    const { host, sheet } = bench();
    sheet.getRange('A1').setValue('x');
    sheet.getRange('B1').setTextStyle(sheet.getRange('A1').getTextStyle());
    sheet.getRange('C1').setRichTextValue(sheet.getRange('A1').getRichTextValue()!);
    expect(host.book.sheets[0]!.cells[0]).toEqual([{ value: 'x' }, null, { value: 'x' }]);
    expect(sheet.getRange('B1').getFontFamily()).toBe('Arial');
  });

  test('undo what the other cell had', () => {
    const { sheet } = bench();
    const bold = sheet.getRange('B1').setFontWeight('bold').setFontSize(20);
    bold.setTextStyle(sheet.getRange('A1').getTextStyle());
    expect([bold.getFontWeight(), bold.getFontSize()]).toEqual(['normal', 10]);
  });

  test('runs survive a round trip', () => {
    const { app, sheet } = bench();
    const red = app.newTextStyle().setForegroundColor('red').build();
    const value = app.newRichTextValue().setText('abcd').setTextStyle(1, 2, red).setLinkUrl(2, 3, 'https://a.example');
    sheet.getRange('A1').setFontWeight('bold').setRichTextValue(value.build());
    sheet.getRange('A2').setRichTextValue(sheet.getRange('A1').getRichTextValue()!);
    const [one, other] = sheet
      .getRange('A1:A2')
      .getRichTextValues()
      .map(([rich]) =>
        rich!
          .getRuns()
          .map((run) => [
            run.getText(),
            run.getLinkUrl(),
            run.getTextStyle().isBold(),
            run.getTextStyle().getForegroundColor(),
          ]),
      );
    expect(other).toEqual(one);
    expect(one).toEqual([
      ['a', null, true, '#000000'],
      ['b', null, true, '#ff0000'],
      ['c', 'https://a.example', true, '#1155cc'],
      ['d', null, true, '#000000'],
    ]);
  });

  test('a plain colour takes the place of a theme’s in a run', () => {
    const { app, sheet } = bench();
    const accent = app.newColor().setThemeColor(app.ThemeColorType.ACCENT1).build();
    const red = app.newTextStyle().setForegroundColor('red').build();
    sheet.getRange('A1').setFontColorObject(accent);
    sheet.getRange('A1').setRichTextValue(app.newRichTextValue().setText('ab').setTextStyle(0, 1, red).build());
    const [first, second] = sheet.getRange('A1').getRichTextValue()!.getRuns();
    expect(first!.getTextStyle().getForegroundColor()).toBe('#ff0000');
    expect(second!.getTextStyle().getForegroundColor()).toBe('ACCENT1');
  });
});
