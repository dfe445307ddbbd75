import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Where pictures of what was seen go, for the README and for a person to look at. */
const pictures = resolve(__dirname, '../../../.cache/browser');

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** @returns a browser; as root it must go without its own sandbox, as in a container */
export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '';
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** Keeps a picture of what is seen. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: resolve(pictures, `${name}.png`), fullPage });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/**
 * @param page one whose content policy lets a test's script in
 * @param within selectors of what is looked at; left out: all
 * @returns what is against WCAG 2.2 A and AA, a line each
 */
export async function violations(page: Page, within?: readonly string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (include) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { axe } = globalThis as unknown as {
      axe: { run: (context: unknown, options: unknown) => Promise<{ violations: unknown }> };
    };
    const context = include === null ? document : { include };
    return (await axe.run(context, { runOnly: tags })).violations;
  }, within ?? null);
  return (found as readonly Violation[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
