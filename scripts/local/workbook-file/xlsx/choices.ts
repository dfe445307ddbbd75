import type { Sheet } from 'hucre';
import { absoluteAddress, parseAddress, quotedTab, splitReference } from './a1';
import { CHOICES_TAB } from './tab-names';
import { storableText } from './text';
import type { ChoiceFinder, ChoiceKeeper } from './validation';

/** Lists too long for a rule, or with commas in them: each a column of a tab nobody sees. */
export class ChoiceColumns implements ChoiceKeeper {
  private readonly columns: (readonly string[])[] = [];
  private readonly references = new Map<string, string>();

  /** @returns where the choices are kept; the same place for the same choices */
  rangeOf(choices: readonly string[]): string {
    const key = JSON.stringify(choices);
    const known = this.references.get(key);
    if (known !== undefined) return known;
    const range = { row: 0, column: this.columns.length, rows: Math.max(1, choices.length), columns: 1 };
    const reference = `${quotedTab(CHOICES_TAB)}!${absoluteAddress(range)}`;
    this.columns.push(choices.map(storableText));
    this.references.set(key, reference);
    return reference;
  }

  /** @returns the choices as rows of a tab, or null where no list needs one */
  rows(): (string | null)[][] | null {
    if (this.columns.length === 0) return null;
    const height = Math.max(...this.columns.map((column) => column.length));
    return Array.from({ length: height }, (_, row) => this.columns.map((column) => column[row] ?? null));
  }
}

/** LibreOffice makes of "very hidden" just hidden. */
export function isChoicesTab(sheet: Sheet): boolean {
  return sheet.name === CHOICES_TAB && (sheet.veryHidden === true || sheet.hidden === true);
}

/**
 * @param sheets of a file
 * @returns what reads the choices kept in its hidden tab, if it has one
 */
export function findChoices(sheets: readonly Sheet[]): ChoiceFinder {
  const tab = sheets.find(isChoicesTab);
  return {
    choicesAt(reference) {
      const parts = splitReference(reference);
      const range = tab && parts?.tab === CHOICES_TAB ? parseAddress(parts.address) : null;
      if (!tab || !range) return null;
      return tab.rows.slice(range.row, range.row + range.rows).map((row) => String(row[range.column] ?? ''));
    },
  };
}
