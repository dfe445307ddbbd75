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

/** The day and the hour that it is somewhere at a moment. */
interface LocalMoment {
  readonly day: CivilDate | null;
  /** As "13:05:00". */
  readonly time: string;
}

type LocalClock = (date: Date) => LocalMoment;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const clockHere: LocalClock = (date) => ({
  day: civilDate(date.getFullYear(), date.getMonth() + 1, date.getDate()),
  time: [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':'),
});

const twoFigures = '2-digit';
const wholeMoment = {
  year: 'numeric',
  month: twoFigures,
  day: twoFigures,
  hour: twoFigures,
  minute: twoFigures,
  second: twoFigures,
} as const;

/** A formatter costs a thousand times what it then takes to format: one serves every cell. */
function clockOf(timeZone: string): LocalClock {
  // The Swedish way of writing a moment is ISO's, with a blank between day and hour.
  const formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, ...wholeMoment });
  return (date) => {
    const [day = '', time = ''] = formatter.format(date).split(' ');
    return { day: parseIsoDate(day), time };
  };
}

const midnightTime = '00:00:00';

function decodeDate(date: Date, clock: LocalClock): CellContent {
  const { day, time } = clock(date);
  if (day === null) return String(date);
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
  const clock = timeZone === null ? clockHere : clockOf(timeZone);
  // In a zone of its own each is a call of a service, and a list tells the same few days a thousand times.
  const dates = new Map<string, Date>();
  const remembered = (text: string, dateOf: () => Date): Date => {
    const date = dates.get(text) ?? dateOf();
    dates.set(text, date);
    return date;
  };
  return {
    decode: (value) => {
      if (value instanceof Date) return decodeDate(value, clock);
      if (typeof value === 'number' || typeof value === 'boolean') return value;
      const text = String(value);
      return errorText.test(text) ? { error: text } : text;
    },
    encode: (input) => {
      if (typeof input !== 'object') return input;
      if ('formula' in input) return input.formula;
      if ('moment' in input) return remembered(input.moment, () => momentDate(input.moment, timeZone));
      return remembered(input.date, () => midnight(input.date, timeZone));
    },
  };
}
