import { normalise } from './same-text';
import type { Catalogue, Tool } from './tool';

/** A code at the start of a header, such as "1.1", "1.1." or "1.1 -", then the rest. */
const CODE_THEN_NAME = /^(\d+\.\d+)\s*(?:[.:)–-]\s*)?(.*)$/;

/**
 * The tool that a column header or a cell of "Herramienta" means.
 *
 * @param header code ("1.1"), name, alias, or code and name; accents, case, spaces and a final colon do not matter.
 * @returns the tool, or null when there is none or when the code and the name are of different tools.
 */
export function findTool(catalogue: Catalogue, header: string): Tool | null {
  const text = normalise(header);
  const [, code = '', name = text] = CODE_THEN_NAME.exec(text) ?? [];
  const named = catalogue.tools.find((tool) => isCalled(tool, name));
  if (code === '') return named ?? null;
  const coded = catalogue.tools.find((tool) => tool.code === code) ?? null;
  return name === '' || named === coded ? coded : null;
}

function isCalled(tool: Tool, normalName: string): boolean {
  return [tool.name, ...tool.aliases].some((name) => normalise(name) === normalName);
}
