import { isShapedAsCode, type Catalogue, type Tool } from '../../domain/model/tool';
import type { TabContent } from '../grid';
import { cellText } from '../tables/cell-text';
import type { MatrixGeometry } from './locate-matrix';

/** A report's tools, as its own tab has them. */
export interface OwnTools {
  readonly geometry: MatrixGeometry;
  readonly catalogue: Catalogue;
}

/** A tool that left the Model, by its code alone: its dimension is the code's first number. */
function formerTool(code: string): Tool {
  return { code, dimension: Number(code.split('.')[0]), name: code, aliases: [], means: '' };
}

/**
 * A closed report is read by the codes that its own tab bears: the Model may have lost or renamed a tool since.
 * @returns the same as given where the tab has no codes
 */
export function ownTools({ cells }: TabContent, geometry: MatrixGeometry, catalogue: Catalogue): OwnTools {
  const last = geometry.complianceColumn ?? Number.POSITIVE_INFINITY;
  const toolColumns = new Map<string, number>();
  (cells[geometry.headerRow - 2] ?? []).forEach((cell, index) => {
    const code = cellText(cell).trim();
    const isBetween = index + 1 > geometry.municipalityColumn && index + 1 < last;
    if (isBetween && isShapedAsCode(code) && !toolColumns.has(code)) toolColumns.set(code, index + 1);
  });
  if (toolColumns.size === 0) return { geometry, catalogue };
  const known = new Map(catalogue.tools.map((tool) => [tool.code, tool]));
  const tools = Array.from(toolColumns.keys(), (code) => known.get(code) ?? formerTool(code));
  return { geometry: { ...geometry, toolColumns }, catalogue: { ...catalogue, tools } };
}
