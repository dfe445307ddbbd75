import { isShapedAsCode, type Catalogue } from '../../domain/model/tool';
import { normalise } from '../../domain/model/same-text';
import type { TabContent } from '../grid';
import { matrixLabels, reportOfTab } from '../layout/matrix-tab';
import { headOpenings, panelHeaders } from '../layout/panel-tab';
import type { WorkbookProblem } from '../problems';
import { cellText, headerText } from '../tables/cell-text';
import { locateMatrix, type LegendBlock } from './locate-matrix';

/** Where the parts of the tab "Mapa de calor" are; rows and columns from 1. */
export interface HeatMapPlace {
  readonly tab: string;
  /** Number of the report that it shows. */
  readonly report: number;
  readonly headerRow: number;
  readonly numberColumn: number;
  readonly municipalityColumn: number;
  /** Columns of letters by the code at their head, in the order in which they stand. */
  readonly toolColumns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
  readonly complianceColumn: number;
  /** The list of codes and names beside the map, and the rows it takes. */
  readonly codeColumn: number;
  readonly nameColumn: number;
  readonly codeRows: readonly number[];
  readonly legend: LegendBlock;
}

/** "Reporte 3 · Fecha de corte: …": which report the map shows. */
function reportOf({ cells }: TabContent): number | null {
  const texts = cells.slice(0, 20).flatMap((row) => row.map(cellText));
  const line = texts.find((text) => text.startsWith(headOpenings.report));
  return line === undefined ? null : reportOfTab(line.split(' · ')[0] ?? '');
}

/** Codes at the head of columns; a tool may be gone from the Model. */
function codesIn(row: readonly string[], known: ReadonlySet<string>): Map<string, number> {
  return new Map(
    row.flatMap((text, index) => (known.has(text) || isShapedAsCode(text) ? [[text, index + 1] as const] : [])),
  );
}

/**
 * Finds the parts of the heat map by their headers, as those of a report's tab are.
 * @param problems receives the headers that someone removed, by name
 */
export function locateHeatMap(tab: TabContent, catalogue: Catalogue, problems: WorkbookProblem[]): HeatMapPlace | null {
  const report = reportOf(tab);
  const geometry = locateMatrix(tab, report ?? 0, catalogue, problems);
  if (!geometry) return null;
  const headers = (tab.cells[geometry.headerRow - 1] ?? []).map(headerText);
  const [code, name] = [matrixLabels.code, panelHeaders.tool].map((label) => headers.indexOf(normalise(label)) + 1);
  const known = new Set(catalogue.tools.map((tool) => tool.code));
  const missing = [
    [report, headOpenings.report.trim()],
    [geometry.complianceColumn, matrixLabels.compliance],
    [code === 0 ? null : code, matrixLabels.code],
    [name === 0 ? null : name, panelHeaders.tool],
    [geometry.legend, matrixLabels.legendLetter],
  ] as const;
  const lost = missing.filter(([place]) => place === null);
  problems.push(...lost.map(([, header]) => ({ kind: 'missing-header' as const, tab: tab.name, header })));
  const { complianceColumn, legend } = geometry;
  if (report === null || complianceColumn === null || !code || !name || !legend) return null;
  const codeRows = tab.cells.flatMap((row, index) =>
    index >= geometry.headerRow && codesIn([cellText(row[code - 1])], known).size > 0 ? [index + 1] : [],
  );
  const toolColumns = codesIn(headers, known);
  return { ...geometry, report, toolColumns, complianceColumn, codeColumn: code, nameColumn: name, codeRows, legend };
}
