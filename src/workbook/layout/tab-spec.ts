/** How a column's cells are read and formatted; 'packed' is text for the add-on alone, which takes one line however long. */
export type ColumnType = 'text' | 'number' | 'date' | 'moment' | 'colour' | 'packed';

/** One column of a list, known to people by its header. */
export interface ColumnSpec {
  readonly header: string;
  /** Other headers accepted for it. */
  readonly aliases?: readonly string[];
  readonly type: ColumnType;
  /** Without it nobody knows what the rows say: a person must give it back, the add-on adds no other. */
  readonly isKey?: true;
  /** Width in pixels. */
  readonly width: number;
  /** The only values it takes, offered as a drop-down. */
  readonly choices?: readonly string[];
  /** Its drop-down offers the values of another list's column. */
  readonly choicesFrom?: { readonly list: ListTab; readonly key: string };
  /** Shown as a note on the header. */
  readonly help?: string;
}

/** A tab that is a list: a header row, then a row a record. */
export interface ListTab<Key extends string = string> {
  readonly name: string;
  /** In the order in which they are laid out; people may move them. */
  readonly columns: Readonly<Record<Key, ColumnSpec>>;
  /** Down to which row it is formatted when it is made; people and the add-on may go further. */
  readonly formattedRows: number;
  /** Kept out of sight when it is made: only the add-on reads it. */
  readonly isHidden?: true;
  /** The add-on alone writes it: whoever edits it is warned. */
  readonly isGuarded?: true;
}

/** Enough for the lists that hold a few rows a municipality or less, or that grow as the add-on writes them. */
export const usualRows = 200;

/** Names a list's columns while keeping their keys as a type. */
export function listTab<Key extends string>(
  name: string,
  columns: Readonly<Record<Key, ColumnSpec>>,
  formattedRows = usualRows,
  looks: Pick<ListTab, 'isHidden' | 'isGuarded'> = {},
): ListTab<Key> {
  return { name, columns, formattedRows, ...looks };
}

/** What a drop-down says when it is pointed at, or refuses a value. */
export function choiceHelp(choices: readonly string[]): string {
  return `Elija uno de la lista: ${choices.join(', ')}.`;
}
