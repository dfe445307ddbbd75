const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The moment that "Wed, 21 Oct 2026 07:28:00 GMT" says, in milliseconds since 1970; null where it says none. */
function httpDate(text: string): number | null {
  const match = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(text.trim());
  if (match === null) return null;
  const [day = 0, , year = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const month = months.indexOf((match[2] ?? '').toLowerCase());
  return month < 0 ? null : Date.UTC(year, month, day, hour, minute, second);
}

/**
 * @param header of a Retry-After, in seconds or as a date (RFC 9110 §10.2.3)
 * @param serverDate the answer's own Date header: its clock, not ours, is the one that the date is told by
 * @returns milliseconds to wait, never negative; null where nothing that can be read is asked
 */
export function retryAfter(header: string, serverDate: string): number | null {
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const [until, now] = [httpDate(header), httpDate(serverDate)];
  return until === null || now === null ? null : Math.max(0, until - now);
}
