import { civilDate, dateParts, parseIsoDate, type CivilDate } from '../../domain/model/civil-date';
import type { CivilMoment } from '../../domain/model/civil-moment';
import type { CellInput } from '../../workbook/edits';
import type { CellContent } from '../../workbook/grid';

/**
 * How an error arrives from getValues: as text, in English or in the spreadsheet's language.
 * A person's own text that looks like one is told as an error too, which does no harm.
 */
const errorText = /^#(?:N\/[AD]|¡?(?:REF|DIV\/0|VALUE|VALOR|NUM|ERROR|NULL|NULO)!|¿?(?:NAME|NOMBRE)\?)$/;

/** Turns cells to and from days: a Date of a cell is midnight in the spreadsheet's time zone. */
export interface CellCodec {
  readonly decode: (value: unknown) => CellContent;
  readonly encode: (input: CellInput) => string | number | boolean | Date;
}

/** @returns the calendar day that it is in that zone at that moment, as "2023-06-09" */
function dayIn(date: Date, timeZone: string): CivilDate | null {
  // The Swedish way of writing a date is ISO's.
  return parseIsoDate(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date));
}

function dayHere(date: Date): CivilDate | null {
  return civilDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** @returns the hour that it is in that zone at that moment, as "13:05:00" */
function timeIn(date: Date, timeZone: string | null): string {
  const zone = timeZone === null ? {} : { timeZone };
  return new Intl.DateTimeFormat('sv-SE', { ...zone, hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(
    date,
  );
}

const midnightTime = '00:00:00';

function decodeDate(date: Date, timeZone: string | null): CellContent {
  const day = timeZone === null ? dayHere(date) : dayIn(date, timeZone);
  if (day === null) return String(date);
  // A day alone is by far the most common: its hour is only asked for where there is one.
  const isDayAlone = timeZone === null && date.getHours() + date.getMinutes() + date.getSeconds() === 0;
  const time = isDayAlone ? midnightTime : timeIn(date, timeZone);
  return time === midnightTime ? { date: day } : { date: day, time };
}

function midnight(day: CivilDate, timeZone: string | null): Date {
  if (timeZone !== null) return Utilities.parseDate(day, timeZone, 'yyyy-MM-dd');
  const { year, month, day: dayOfMonth } = dateParts(day);
  return new Date(year, month - 1, dayOfMonth);
}

function momentDate(moment: CivilMoment, timeZone: string | null): Date {
  // A text without a zone is an hour of the script's own.
  return timeZone === null ? new Date(moment) : Utilities.parseDate(moment, timeZone, "yyyy-MM-dd'T'HH:mm:ss");
}

/**
 * @param timeZone the spreadsheet's, where it is not the script's own; null where they are one
 * @returns how cells are read and written in that spreadsheet
 */
export function cellCodec(timeZone: string | null): CellCodec {
  return {
    decode: (value) => {
      if (value instanceof Date) return decodeDate(value, timeZone);
      if (typeof value === 'number' || typeof value === 'boolean') return value;
      const text = String(value);
      return errorText.test(text) ? { error: text } : text;
    },
    encode: (input) => {
      if (typeof input !== 'object') return input;
      if ('formula' in input) return input.formula;
      return 'moment' in input ? momentDate(input.moment, timeZone) : midnight(input.date, timeZone);
    },
  };
}
