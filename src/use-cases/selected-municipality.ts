import type { MunicipalityFinder } from '../domain/model/find-municipality';
import type { Municipality } from '../domain/model/municipality';
import type { Selection } from '../services/services';
import type { WorkbookContent } from '../workbook/grid';
import { matrixLabels } from '../workbook/layout/matrix-tab';
import { sameText } from '../domain/model/same-text';
import { cellText } from '../workbook/tables/cell-text';

/**
 * @returns the name of the municipality whose row is selected, in any tab with a column "Municipio";
 *          null where the selection is in no municipality's row
 */
export function selectedMunicipality(
  content: WorkbookContent,
  find: MunicipalityFinder<Municipality>,
  selection: Pick<Selection, 'tab' | 'row'> | null,
): string | null {
  const cells = content.find(({ name }) => name === selection?.tab)?.cells ?? [];
  const isHeader = (text: string): boolean => sameText(text, matrixLabels.municipality);
  const headers = cells.find((row) => row.some((cell) => isHeader(cellText(cell)))) ?? [];
  const column = headers.findIndex((cell) => isHeader(cellText(cell)));
  const match = find(cellText(cells[(selection?.row ?? 0) - 1]?.[column]));
  return match.kind === 'found' ? match.municipality.name : null;
}
