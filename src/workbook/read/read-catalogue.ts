import { REGIONAL_MODEL } from '../../domain/model/catalogue';
import type { Catalogue, Dimension, Tool } from '../../domain/model/tool';
import { normalise } from '../../domain/model/same-text';
import type { WorkbookContent } from '../grid';
import { modelTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders, type RowReader } from '../tables/read-row';

type ModelRow = RowReader<keyof typeof modelTab.columns>;

/** A dimension as the tab writes it: "1. Estrategia", "1 Estrategia" or "Estrategia" alone. */
const dimensionPattern = /^(?:(\d+)[.\s]+)?(.+)$/;

function readDimension(row: ModelRow, code: string): Dimension {
  const text = row.required('dimension');
  const [, written, name = text] = dimensionPattern.exec(text) ?? [];
  const number = Number(written ?? code.split('.')[0]);
  const known = REGIONAL_MODEL.dimensions.find((dimension) => dimension.number === number);
  return { number, name, definition: known?.definition ?? '' };
}

function readTool(row: ModelRow, dimension: Dimension, code: string): Tool {
  const name = row.required('tool');
  const known = REGIONAL_MODEL.tools.find((tool) => tool.code === code);
  const aliases = known ? [known.name, ...known.aliases].filter((alias) => normalise(alias) !== normalise(name)) : [];
  return { code, dimension: dimension.number, name, aliases, means: row.text('means') };
}

/** Tools of one dimension stand together, in the order of their rows, wherever those are. */
function grouped(dimensions: readonly Dimension[], tools: readonly Tool[]): Tool[] {
  return dimensions.flatMap(({ number }) => tools.filter((tool) => tool.dimension === number));
}

/**
 * Reads the tab "Modelo": which dimensions and tools are followed. Names are the tab's own; the
 * definitions of the Model's five dimensions and the header variants come from the catalogue.
 */
export function readCatalogue(content: WorkbookContent, problems: WorkbookProblem[]): Catalogue {
  const table = requireTable(content, modelTab, problems);
  if (!table) return { dimensions: [], tools: [] };
  const dimensions = new Map<number, Dimension>();
  const tools = new Map<string, { tool: Tool; row: number }>();
  for (const row of rowReaders(table, problems)) {
    const code = row.required('code');
    const dimension = readDimension(row, code);
    if (!dimensions.has(dimension.number)) dimensions.set(dimension.number, dimension);
    const earlier = tools.get(code);
    if (earlier) row.fail('code', { kind: 'duplicate', found: code, firstRow: earlier.row });
    else if (code !== '') tools.set(code, { tool: readTool(row, dimension, code), row: row.row });
  }
  if (tools.size === 0) problems.push({ kind: 'no-rows', tab: table.tab });
  const order = [...dimensions.values()];
  return {
    dimensions: order,
    tools: grouped(
      order,
      [...tools.values()].map(({ tool }) => tool),
    ),
  };
}
