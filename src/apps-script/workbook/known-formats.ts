import type { WorkbookEdit } from '../../workbook/edits';
import type { Area } from '../../workbook/grid';

/** An area and the number format that it was given. */
interface FormattedArea {
  readonly area: Area;
  readonly format: string;
}

/** The number format of cells that nobody has formatted. */
const automatic = 'General';

function covers(area: Area, row: number, column: number): boolean {
  const [down, right] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

/** What an edit does to the number formats of a tab: gives them to areas, makes the tab, or changes them untold. */
type FormatNews = readonly FormattedArea[] | 'made' | 'unknown' | 'none';

function newsOf(edit: WorkbookEdit): FormatNews {
  switch (edit.kind) {
    case 'add-tab':
      return 'made';
    case 'style':
      return edit.style.numberFormat === undefined ? 'none' : [{ area: edit.area, format: edit.style.numberFormat }];
    case 'fill': {
      const { tab, areas, numberFormat: format } = edit;
      return format === undefined ? 'none' : areas.map((area) => ({ area: { tab, ...area }, format }));
    }
    case 'marks':
    case 'insert-rows':
    case 'insert-columns':
    case 'rename-tab':
      return 'unknown';
    default:
      return 'none';
  }
}

function tabOf(edit: WorkbookEdit): string {
  if ('tab' in edit) return edit.tab;
  return 'area' in edit ? edit.area.tab : edit.at.tab;
}

/**
 * The number formats that edits of one run have given: asking the spreadsheet for them between writes would make it send
 * those first (platform.md §3).
 */
export class KnownFormats {
  private readonly areas = new Map<string, FormattedArea[]>();
  private readonly made = new Set<string>();

  /** To be told of every edit, once it is carried out. */
  note(edit: WorkbookEdit): void {
    const [news, tab] = [newsOf(edit), tabOf(edit)];
    if (news === 'none') return;
    if (news === 'made') this.made.add(tab);
    else if (news === 'unknown') this.forget(edit.kind === 'rename-tab' ? [tab, edit.name] : [tab]);
    else this.areas.set(tab, [...(this.areas.get(tab) ?? []), ...news]);
  }

  /** @returns the format of a cell; null where only the spreadsheet can tell */
  formatAt(tab: string, row: number, column: number): string | null {
    const areas = this.areas.get(tab) ?? [];
    for (let index = areas.length - 1; index >= 0; index -= 1) {
      const known = areas[index];
      if (known && covers(known.area, row, column)) return known.format;
    }
    return this.made.has(tab) ? automatic : null;
  }

  private forget(tabs: readonly string[]): void {
    for (const tab of tabs) {
      this.areas.delete(tab);
      this.made.delete(tab);
    }
  }
}
