import type { BookModel, CellValue, RangeModel } from '../../model/book';

/**
 * A cell as edit events tell it: always text, dates as their serial number, nothing for a blank.
 * @param book the workbook
 * @param sheetId the tab
 * @param place the cell's upper left corner counts
 */
export function eventText(book: BookModel, sheetId: number, place: RangeModel): string | undefined {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  const value: CellValue = sheet?.cells[place.row]?.[place.column]?.value ?? null;
  if (value === null || value === '') return undefined;
  if (typeof value === 'object') return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
