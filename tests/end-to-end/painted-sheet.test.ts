import { AddOn } from '../support/add-on';
import { approved } from '../support/approval';

/** A tab as a person reads it: its cells, and how the states are painted. */
interface ShownTab {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  readonly paint: readonly string[];
}

const readTabs = `
  return book.getSheets().map((tab) => ({
    name: tab.getName(),
    cells: tab.getDataRange().getDisplayValues(),
    paint: tab.getConditionalFormatRules().map((rule) => {
      const condition = rule.getBooleanCondition();
      const hex = (color) => color.asRgbColor().asHexString().toUpperCase();
      const ranges = rule.getRanges().map((range) => range.getA1Notation()).join(' y ');
      return condition.getCriteriaValues()[0] + ': fondo ' + hex(condition.getBackgroundObject()) +
        ', letra ' + hex(condition.getFontColorObject()) + ', en ' + ranges;
    }),
  }));`;

function shortened(text: string): string {
  // The host's clock goes on while the sheet is made: what it says of seconds is no part of how the sheet looks.
  const line = text.replace(/\s+/g, ' ').replace(/\b\d\d:\d\d:\d\d\b/, 'hh:mm:ss');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

function readable({ name, cells, paint }: ShownTab): string {
  const rows = cells.map((row) =>
    row
      .map(shortened)
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
  const rules = paint.length === 0 ? [] : ['', 'Pintado:', ...paint.map((rule) => `  ${rule}`)];
  return [`=== ${name} ===`, '', ...rows, ...rules].join('\n');
}

test('the painted sample, tab by tab', async () => {
  const addOn = await AddOn.open();
  addOn.click('Preparar hoja');
  addOn.fillSample();
  addOn.click('Aplicar simbología');
  const tabs = addOn.script(readTabs) as ShownTab[];
  addOn.close();
  const text = `${tabs.map(readable).join('\n\n')}\n`;
  expect(text).toBe(approved('painted-sheet.txt', text));
}, 60_000);
