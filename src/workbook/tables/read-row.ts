import { readSpanishDate } from '../../domain/evidence/spanish-date';
import { formatShortDate, type CivilDate } from '../../domain/model/civil-date';
import type { CellContent } from '../grid';
import type { CellPlace } from '../place';
import type { CellProblem, WorkbookProblem } from '../problems';
import type { WholeTable } from './find-table';

/** Longest text an .xlsx cell holds: longer, and a copy of the workbook would be cut. */
const textLimit = 32_767;

/** Characters that no document can carry: controls other than tab, line feed and carriage return. */
const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Reads the cells of one row of a list, noting what is wrong with each. */
export class RowReader<Key extends string> {
  /** Set once the row's municipality is known, so that its problems are told as that municipality's. */
  municipality: string | undefined;

  constructor(
    private readonly table: WholeTable<Key>,
    /** Number of the row, from 1. */
    readonly row: number,
    private readonly problems: WorkbookProblem[],
  ) {}

  /** @returns the cell's text, a day as dd/mm/aaaa, trimmed at the end; '' when blank or when a problem was noted */
  text(key: Key): string {
    const cell = this.cell(key);
    if (typeof cell === 'object')
      return 'error' in cell
        ? this.fail(key, { kind: 'formula-error', found: cell.error })
        : formatShortDate(cell.date);
    const text = String(cell);
    if (text.length > textLimit) return this.fail(key, { kind: 'text-too-long', found: text.length, limit: textLimit });
    if (controlCharacters.test(text)) return this.fail(key, { kind: 'control-characters', found: text });
    return text.trimEnd();
  }

  /** @returns the cell's text, noting a blank one */
  required(key: Key): string {
    return this.cell(key) === '' ? this.fail(key, { kind: 'blank', found: '' }) : this.text(key).trim();
  }

  /** @returns the cell's number; null when a problem was noted */
  number(key: Key): number | null {
    const text = this.required(key);
    if (text === '') return null;
    const number = Number(text);
    return Number.isFinite(number) ? number : this.fail(key, { kind: 'not-a-number', found: text }, null);
  }

  /** @returns the cell's day; null when blank or when a problem was noted */
  date(key: Key): CivilDate | null {
    const cell = this.cell(key);
    if (typeof cell === 'object' && 'date' in cell) return cell.date;
    const text = this.text(key).trim();
    if (text === '') return null;
    const read = readSpanishDate(text);
    return read.kind === 'date' ? read.date : this.fail(key, { kind: 'not-a-date', found: text }, null);
  }

  /** Notes a problem of one cell, and answers what stands for its value. */
  fail(key: Key, problem: CellProblem): '';
  fail<T>(key: Key, problem: CellProblem, instead: T): T;
  fail(key: Key, problem: CellProblem, instead: unknown = ''): unknown {
    const owner = this.municipality === undefined ? {} : { municipality: this.municipality };
    this.problems.push({ ...problem, at: this.place(key), ...owner });
    return instead;
  }

  place(key: Key): CellPlace {
    return {
      tab: this.table.tab,
      row: this.row,
      column: this.table.columns[key],
      header: this.table.spec.columns[key].header,
    };
  }

  private cell(key: Key): CellContent {
    return this.table.cells[this.row - 1]?.[this.table.columns[key] - 1] ?? '';
  }
}

/**
 * @returns a reader for each row under the header that holds anything in the list's own columns;
 *          rows that only carry a person's notes beside the list are no records
 */
export function rowReaders<Key extends string>(table: WholeTable<Key>, problems: WorkbookProblem[]): RowReader<Key>[] {
  const columns = Object.values<number>(table.columns);
  return table.cells.flatMap((cells, index) => {
    const isRecord = index >= table.headerRow && columns.some((column) => (cells[column - 1] ?? '') !== '');
    return isRecord ? [new RowReader(table, index + 1, problems)] : [];
  });
}
