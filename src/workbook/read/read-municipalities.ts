import type { Municipality } from '../../domain/model/municipality';
import { normalise } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { municipalitiesTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders, type RowReader } from '../tables/read-row';

type MunicipalityRow = RowReader<keyof typeof municipalitiesTab.columns>;

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

/** Reads the tab "Municipios", in the order of its rows (the institute's own; never sorted). */
export function readMunicipalities(content: WorkbookContent, problems: WorkbookProblem[]): Municipality[] {
  const table = requireTable(content, municipalitiesTab, problems);
  if (!table) return [];
  const found = new Map<string, { municipality: Municipality; row: number }>();
  for (const row of rowReaders(table, problems)) {
    const name = row.required('name');
    row.municipality = name;
    const earlier = found.get(normalise(name));
    if (earlier) row.fail('name', { kind: 'duplicate', found: name, firstRow: earlier.row });
    else if (name !== '') found.set(normalise(name), { municipality: readMunicipality(row, name), row: row.row });
  }
  if (found.size === 0) problems.push({ kind: 'no-rows', tab: table.tab });
  return [...found.values()].map(({ municipality }) => municipality);
}
