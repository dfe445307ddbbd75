import { municipalityFinder, type MunicipalityFinder } from '../../domain/model/find-municipality';
import { toolFinder, type ToolFinder } from '../../domain/model/find-tool';
import type { Municipality } from '../../domain/model/municipality';
import type { Catalogue } from '../../domain/model/tool';
import type { WorkbookProblem } from '../problems';
import { ambiguous } from './ambiguous';
import type { WholeTable } from '../tables/find-table';
import { rowReaders, type RowReader } from '../tables/read-row';

/** Who and what the rows of a list may name. */
export interface KnownNames {
  readonly municipalities: readonly Municipality[];
  readonly catalogue: Catalogue;
  readonly findMunicipality: MunicipalityFinder<Municipality>;
  readonly findTool: ToolFinder;
}

/** @returns the lists with what finds their names, so that reading costs the same for each row however long the lists */
export function knownNames(lists: Pick<KnownNames, 'municipalities' | 'catalogue'>): KnownNames {
  const { municipalities, catalogue } = lists;
  return {
    municipalities,
    catalogue,
    findMunicipality: municipalityFinder(municipalities),
    findTool: toolFinder(catalogue),
  };
}

/** Whose row it is and what tool it is about. */
export interface RowOwner {
  readonly municipality: string;
  readonly toolCode: string;
}

type OwnedKey = 'municipality' | 'tool';

function readOwner(row: RowReader<OwnedKey>, known: KnownNames): RowOwner | null {
  const name = row.required('municipality');
  const match = known.findMunicipality(name);
  if (name !== '' && match.kind === 'unknown') row.fail('municipality', { kind: 'unknown-municipality', found: name });
  if (match.kind === 'duplicate') row.fail('municipality', ambiguous(match));
  if (match.kind !== 'found') return null;
  row.municipality = match.municipality.name;
  const text = row.required('tool');
  const tool = known.findTool(text);
  if (tool) return { municipality: match.municipality.name, toolCode: tool.code };
  return text === '' ? null : row.fail('tool', { kind: 'unknown-tool', found: text }, null);
}

/**
 * Reads the rows of a list whose columns include "Municipio" and "Herramienta".
 * @param read makes the record from a row and its owner
 * @returns the records, in the order of their rows; rows without a known owner are told and left out
 */
export function readOwnedRows<Key extends string, Row>(
  table: WholeTable<Key | OwnedKey>,
  known: KnownNames,
  problems: WorkbookProblem[],
  read: (row: RowReader<Key | OwnedKey>, owner: RowOwner) => Row,
): Row[] {
  return rowReaders(table, problems).flatMap((row) => {
    const owner = readOwner(row, known);
    return owner ? [read(row, owner)] : [];
  });
}
