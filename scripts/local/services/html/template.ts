import { contextAfter, startOfPage, type HtmlContext } from './context';
import { TemplateOutput } from './template-output';

const scriptlet = /<\?(!?=)?([^]*?)\?>/g;

/**
 * Code that prints a template, as `getCode()` shows it: run with `output`, a TemplateOutput.
 * @param source HTML with scriptlets: `<? ?>` runs, `<?= ?>` prints escaped, `<?!= ?>` prints as it is
 * @returns the code, and where each printing scriptlet stands
 */
export function compileTemplate(source: string): { code: string; contexts: HtmlContext[] } {
  const lines: string[] = [];
  const contexts: HtmlContext[] = [];
  let context = startOfPage;
  let end = 0;
  const literal = (markup: string): void => {
    if (markup !== '') lines.push(`output._ = ${JSON.stringify(markup)};`);
    context = contextAfter(context, markup);
  };
  for (const match of source.matchAll(scriptlet)) {
    const [whole, kind, code = ''] = match;
    literal(source.slice(end, match.index));
    end = match.index + whole.length;
    lines.push(scriptletCode(kind, code, contexts.length));
    if (kind === '=') contexts.push(context);
  }
  literal(source.slice(end));
  return { code: lines.join('\n'), contexts };
}

function scriptletCode(kind: string | undefined, code: string, index: number): string {
  const value = code.trim().replace(/;$/, '');
  if (kind === '=') return `output.print((${value}), ${index});`;
  return kind === '!=' ? `output._ = (${value});` : code;
}

/**
 * Runs a template's code where the script's own functions and variables can be seen.
 * @param source the template
 * @param variables what was set on the HtmlTemplate, by name
 * @returns the page
 * @throws whatever a scriptlet throws
 */
export function renderTemplate(source: string, variables: Readonly<Record<string, unknown>>): string {
  const { code, contexts } = compileTemplate(source);
  const output = new TemplateOutput(contexts);
  const names = Object.keys(variables);
  // The live service runs scriptlets as code of the script: global scope, plus the template's variables.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const print = new Function('output', ...names, code) as (...args: unknown[]) => void;
  print(output, ...names.map((name) => variables[name]));
  return output.page();
}
