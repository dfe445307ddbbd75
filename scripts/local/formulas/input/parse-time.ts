/** A time of day found at the end of a text, as a fraction of a day. */
interface FoundTime {
  readonly value: number;
  readonly numberFormat: string;
  /** What stands before it. */
  readonly rest: string;
}

const thousand = 1000;
const dayMilliseconds = 86_400_000;
const noon = 12;
const dayHours = 24;
const sixty = 60;

const timePattern =
  /^(?<rest>.*?)(?:^|\s+)(?<hour>\d{1,4}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d{1,3}))?)?(?:\s*(?<half>[ap])\.?\s?m\.?)?$/i;

/** @returns the time that a text ends with ("14:30", "2:30 p. m.", "36:00:00"), or null when there is none */
export function parseTimeText(text: string): FoundTime | null {
  const parts: Readonly<Record<string, string | undefined>> | undefined = timePattern.exec(text)?.groups;
  if (!parts) return null;
  const hours = hoursOf(Number(parts['hour']), parts['half']?.toLowerCase());
  const [minute = 0, second = 0] = [parts['minute'], parts['second'] ?? '0'].map(Number);
  if (hours === null || minute >= sixty || second >= sixty) return null;
  const milliseconds = Number((parts['fraction'] ?? '').padEnd(3, '0'));
  return {
    value: (((hours * sixty + minute) * sixty + second) * thousand + milliseconds) / dayMilliseconds,
    numberFormat: timeFormat(parts, hours),
    rest: parts['rest'] ?? '',
  };
}

/** @returns hours counted from midnight, or null for 13 p. m. */
function hoursOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  return hour < 1 || hour > noon ? null : (hour % noon) + (half === 'p' ? noon : 0);
}

function timeFormat(parts: Readonly<Record<string, string | undefined>>, hours: number): string {
  const seconds = parts['second'] === undefined ? '' : ':ss';
  const fraction = parts['fraction'] === undefined ? '' : '.000';
  if (parts['half'] !== undefined) return `h:mm${seconds} AM/PM`;
  return hours >= dayHours ? '[h]:mm:ss' : `H:mm${seconds}${fraction}`;
}
