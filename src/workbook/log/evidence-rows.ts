import { isProof, proofFields } from '../../domain/model/proof';
import type { WorkbookContent } from '../grid';
import { evidenceTab } from '../layout/tabs';
import type { KnownNames } from '../read/read-owned-rows';
import { findTab, locateTable, type FoundTable } from '../tables/find-table';
import { clipped, rawText } from './raw-text';

/** One row of the list of evidence, by what it says. */
export interface EvidenceRow {
  readonly row: number;
  readonly municipality: string;
  readonly toolCode: string;
  /** '' where the row is no evidence. */
  readonly text: string;
}

type EvidenceKey = keyof typeof evidenceTab.columns;

/** "Evidencia: Código de Ética · Fecha del acto: 25/08/2022": only what is filled in; '' where that is no evidence. */
function textOf(cell: (key: EvidenceKey) => string): string {
  if (!isProof(cell)) return '';
  const parts = proofFields.map((key) => [evidenceTab.columns[key].header, cell(key)] as const);
  const filled = parts.filter(([, text]) => text !== '').map(([header, text]) => `${header}: ${text}`);
  return clipped(filled.join(' · '));
}

function readRow({ cells, columns }: FoundTable<EvidenceKey>, row: number, known: KnownNames): EvidenceRow {
  const cell = (key: EvidenceKey): string => rawText(cells[row - 1]?.[(columns[key] ?? 0) - 1]);
  const match = known.findMunicipality(cell('municipality'));
  return {
    row,
    municipality: match.kind === 'found' ? match.municipality.name : cell('municipality'),
    toolCode: known.findTool(cell('tool'))?.code ?? cell('tool'),
    text: textOf(cell),
  };
}

/** @returns every row under the list's header, also those that say nothing; null where there is no such list to read */
export function ownedEvidenceRows(content: WorkbookContent, known: KnownNames): EvidenceRow[] | null {
  const tab = findTab(content, evidenceTab.name);
  const table = tab ? locateTable(tab, evidenceTab) : null;
  if (table?.columns.municipality === undefined || table.columns.tool === undefined) return null;
  return table.cells.slice(table.headerRow).map((_, index) => readRow(table, table.headerRow + 1 + index, known));
}

/** @returns the rows of the list of evidence that offer some proof; null where there is no such list to read */
export function evidenceRows(content: WorkbookContent, known: KnownNames): EvidenceRow[] | null {
  return ownedEvidenceRows(content, known)?.filter(({ text }) => text !== '') ?? null;
}

/** @returns the texts by municipality, then tool code */
export function byOwner(rows: readonly EvidenceRow[]): Map<string, Map<string, string[]>> {
  const owners = new Map<string, Map<string, string[]>>();
  for (const { municipality, toolCode, text } of rows) {
    const tools = owners.get(municipality) ?? new Map<string, string[]>();
    const texts = tools.get(toolCode) ?? [];
    texts.push(text);
    owners.set(municipality, tools.set(toolCode, texts));
  }
  return owners;
}
