/** One end of a reference: zero-based, null where it is open (the row of "A" in "A:A"). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as written in A1; `end` is absent for one cell. */
export interface Reference {
  /** null: the tab of the formula itself. */
  readonly tab: string | null;
  readonly start: Corner;
  readonly end?: Corner;
}

const lettersInAlphabet = 26;
const codeBeforeA = 64;

/** @param letters such as "AB" @returns the zero-based column, 27 */
export function columnOfLetters(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * lettersInAlphabet + letter.charCodeAt(0) - codeBeforeA;
  return number - 1;
}

/** @param column zero-based @returns its letters, "A" for 0 */
export function lettersOfColumn(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % lettersInAlphabet;
    letters = String.fromCharCode(codeBeforeA + 1 + digit) + letters;
    rest = (rest - digit - 1) / lettersInAlphabet;
  }
  return letters;
}

const cornerPattern = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9][0-9]*)?$/;

/** @returns one end of an A1 reference ("$A2", "A", "$3"), or null when the text is none */
function parseCorner(text: string): Corner | null {
  const match = cornerPattern.exec(text);
  if (!match || text === '') return null;
  const [, first, letters, second, digits] = match;
  // In "$3" the only "$" belongs to the row; in "A$" there is no row for it.
  const ofRow = letters === undefined ? first || second : second;
  if (digits === undefined && (ofRow === '$' || letters === undefined)) return null;
  return {
    column: letters === undefined ? null : columnOfLetters(letters),
    row: digits === undefined ? null : Number(digits) - 1,
    columnFixed: letters !== undefined && first === '$',
    rowFixed: ofRow === '$',
  };
}

/** @returns tab name and the rest of "'My tab'!A1"; null for a reference without a tab */
function splitTab(text: string): { tab: string | null; rest: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { tab: null, rest: text };
  const raw = text.slice(0, bang);
  const quoted = /^'(.*)'$/s.exec(raw)?.[1];
  return { tab: quoted === undefined ? raw : quoted.replace(/''/g, "'"), rest: text.slice(bang + 1) };
}

/**
 * @param text an A1 reference: "A1", "$A$1:B2", "A:A", "3:3", "A2:A", "'My tab'!B3"
 * @returns its parts, or null when it is none
 */
export function parseReference(text: string): Reference | null {
  const { tab, rest } = splitTab(text);
  const [first = '', second, ...more] = rest.split(':');
  const start = parseCorner(first);
  if (!start || more.length > 0) return null;
  if (second === undefined) return start.row === null || start.column === null ? null : { tab, start };
  const end = parseCorner(second);
  return end && { tab, start, end };
}

/** @returns a tab's name as a formula writes it: quoted unless it is plain letters and digits that look like no cell */
export function quoteTab(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc]?[0-9]*)$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function cornerText(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnFixed ? '$' : '') + lettersOfColumn(corner.column);
  const row = corner.row === null ? '' : (corner.rowFixed ? '$' : '') + String(corner.row + 1);
  return column + row;
}

/** @returns the reference in A1 notation */
export function referenceText(reference: Reference): string {
  const prefix = reference.tab === null ? '' : `${quoteTab(reference.tab)}!`;
  const end = reference.end ? `:${cornerText(reference.end)}` : '';
  return prefix + cornerText(reference.start) + end;
}
