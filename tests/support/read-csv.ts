/**
 * A reader of RFC 4180 that shares nothing with the add-on's writer: it goes character by character, and refuses what the
 * RFC does not allow.
 *
 * @param bytes a file in UTF-8, with or without its mark
 * @returns its records
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    record.push(field.value);
    at = field.end;
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) throw new Error('the file ends in a comma');
    } else if (text.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
    } else throw new Error(`neither a comma nor a line's end at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  if (record.length > 0) throw new Error('the last line has no end');
  return records;
}

function quotedField(text: string, from: number): { value: string; end: number } {
  let value = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text.charAt(at);
    else if (text[at + 1] !== '"') return { value, end: at + 1 };
    else {
      value += '"';
      at += 1;
    }
  }
  throw new Error(`a quote without its end at ${from}`);
}

function plainField(text: string, from: number): { value: string; end: number } {
  const [value = ''] = /^[^,\r\n"]*/.exec(text.slice(from, from + 100_000)) ?? [];
  return { value, end: from + value.length };
}
