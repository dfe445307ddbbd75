import { normalise } from './same-text';
import type { Catalogue, Tool } from './tool';

/** A code at the start of a header, such as "1.1", "1.1." or "1.1 -", then the rest. */
const CODE_THEN_NAME = /^(\d+\.\d+)\s*(?:[.:)–-]\s*)?(.*)$/;

/**
 * Tells the tool that a column header or a cell of "Herramienta" means.
 *
 * @param header code ("1.1"), name, alias, or code and name; accents, case, spaces and a final colon do not matter.
 * @returns the tool, or null when there is none or when the code and the name are of different tools.
 */
export type ToolFinder = (header: string) => Tool | null;

/** The tools by each of their names; of two that share one, the first. */
function toolsByName(tools: readonly Tool[]): Map<string, Tool> {
  const named = tools.flatMap((tool) => [tool.name, ...tool.aliases].map((name) => [normalise(name), tool] as const));
  return new Map(named.reverse());
}

/** @returns what finds the catalogue's tools; made once, each answer takes the same time however many there are */
export function toolFinder({ tools }: Catalogue): ToolFinder {
  const byName = toolsByName(tools);
  const byCode = new Map(tools.map((tool) => [tool.code, tool] as const).reverse());
  return (header) => {
    const text = normalise(header);
    const [, code = '', name = text] = CODE_THEN_NAME.exec(text) ?? [];
    const named = byName.get(name);
    if (code === '') return named ?? null;
    const coded = byCode.get(code) ?? null;
    return name === '' || named === coded ? coded : null;
  };
}
