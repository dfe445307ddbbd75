import { findMunicipality } from '../../domain/model/find-municipality';
import { findTool } from '../../domain/model/find-tool';
import type { Municipality } from '../../domain/model/municipality';
import type { Catalogue } from '../../domain/model/tool';
import type { WorkbookProblem } from '../problems';
import type { WholeTable } from '../tables/find-table';
import { rowReaders, type RowReader } from '../tables/read-row';

/** Who and what the rows of a list may name. */
export interface KnownNames {
  readonly municipalities: readonly Municipality[];
  readonly catalogue: Catalogue;
}

/** Whose row it is and what tool it is about. */
export interface RowOwner {
  readonly municipality: string;
  readonly toolCode: string;
}

type OwnedKey = 'municipality' | 'tool';

function readOwner(row: RowReader<OwnedKey>, known: KnownNames): RowOwner | null {
  const name = row.required('municipality');
  const match = findMunicipality(known.municipalities, name);
  if (name !== '' && match.kind === 'unknown') row.fail('municipality', { kind: 'unknown-municipality', found: name });
  if (match.kind === 'duplicate') row.fail('municipality', { kind: 'ambiguous-municipality', found: name });
  if (match.kind !== 'found') return null;
  row.municipality = match.municipality.name;
  const text = row.required('tool');
  const tool = findTool(known.catalogue, text);
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
