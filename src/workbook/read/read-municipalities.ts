import { nameWithKey, nameWithoutKey } from '../../domain/model/find-municipality';
import type { Municipality } from '../../domain/model/municipality';
import { normalise } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { municipalitiesTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { cellText } from '../tables/cell-text';
import { requireTable, type WholeTable } from '../tables/find-table';
import { rowReaders, type RowReader } from '../tables/read-row';

type MunicipalityKey = keyof typeof municipalitiesTab.columns;
type MunicipalityRow = RowReader<MunicipalityKey>;
type MunicipalityTable = WholeTable<MunicipalityKey>;

function readMunicipality(row: MunicipalityRow, name: string): Municipality {
  return {
    number: row.number('number') ?? row.row,
    name,
    inegiKey: row.text('inegiKey'),
    period: row.text('period'),
    address: row.text('address'),
    phone: row.text('phone'),
    email: row.text('email'),
    officer: row.text('officer'),
    post: row.text('post'),
    motto: row.text('motto'),
    seal: row.text('seal'),
    authorizedEmails: row
      .text('authorizedEmails')
      .split(/[,;\s]+/)
      .filter((address) => address !== ''),
  };
}

/** What a row says its municipality is, before anything is judged. */
function identityIn(table: MunicipalityTable, row: number): { name: string; inegiKey: string } {
  const cells = table.cells[row - 1] ?? [];
  const text = (column: number): string => cellText(cells[column - 1]).trim();
  const inegiKey = text(table.columns.inegiKey);
  return { name: nameWithoutKey({ name: text(table.columns.name), inegiKey }), inegiKey };
}

/** The names that several municipalities bear, each with a key of its own: "Villa Guerrero" is in two states. */
function sharedNames(table: MunicipalityTable, rows: readonly MunicipalityRow[]): Set<string> {
  const keys = new Map<string, Set<string>>();
  for (const { row } of rows) {
    const { name, inegiKey } = identityIn(table, row);
    if (inegiKey !== '') keys.set(normalise(name), (keys.get(normalise(name)) ?? new Set()).add(inegiKey));
  }
  return new Set([...keys].flatMap(([name, { size }]) => (size > 1 ? [name] : [])));
}

/** The name that no other municipality bears: with its key, where the name alone is another's too. */
function uniqueName(table: MunicipalityTable, row: number, shared: ReadonlySet<string>): string {
  const identity = identityIn(table, row);
  const needsKey = identity.inegiKey !== '' && shared.has(normalise(identity.name));
  return needsKey ? nameWithKey(identity) : identity.name;
}

/** A municipality, and the row that it was read from. */
export interface ListedMunicipality {
  readonly municipality: Municipality;
  readonly row: MunicipalityRow;
}

/**
 * Reads the tab "Municipios", in the order of its rows (the institute's own; never sorted). Municipalities that
 * share a name are told apart by their keys: "Villa Guerrero (15113)" and "Villa Guerrero (14115)".
 */
export function readMunicipalities(content: WorkbookContent, problems: WorkbookProblem[]): Municipality[] {
  return readMunicipalityRows(content, problems).map(({ municipality }) => municipality);
}

/** The same, with the rows that they were read from. */
export function readMunicipalityRows(content: WorkbookContent, problems: WorkbookProblem[]): ListedMunicipality[] {
  const table = requireTable(content, municipalitiesTab, problems);
  if (!table) return [];
  const rows = rowReaders(table, problems);
  const shared = sharedNames(table, rows);
  const found = new Map<string, ListedMunicipality>();
  for (const row of rows) {
    const typed = row.required('name');
    const name = typed === '' ? '' : uniqueName(table, row.row, shared);
    row.municipality = name;
    const earlier = found.get(normalise(name));
    if (earlier) row.fail('name', { kind: 'duplicate', found: typed, firstRow: earlier.row.row });
    else if (name !== '') found.set(normalise(name), { municipality: readMunicipality(row, name), row });
  }
  if (found.size === 0) problems.push({ kind: 'no-rows', tab: table.tab });
  return [...found.values()];
}
