/** Frames of the script that are told at most: enough to find the place. */
const maximumFrames = 8;

/**
 * An error as a script author wants to read it: what was thrown, then the functions and lines of
 * the script itself, without the host's.
 * @param message such as "TypeError: x is not a function"
 * @param stack V8's own text
 * @param fileName the script's name as given to V8
 */
export function errorText(message: string, stack: string, fileName: string): string {
  const frames = stack.split('\n').flatMap((line) => frameOf(line, fileName));
  return [message, ...frames.slice(0, maximumFrames)].join('\n');
}

/** "    at paint (Code.js:12:3)" → "    at paint (Code.js:12)"; nothing for lines of other files. */
function frameOf(line: string, fileName: string): string[] {
  const start = line.indexOf(`${fileName}:`);
  if (!line.trimStart().startsWith('at ') || start < 0) return [];
  const [, lineNumber] = /^:(\d+)/.exec(line.slice(start + fileName.length)) ?? [];
  const name = /^\s*at (?:async )?(?:new )?(\S+) \(/.exec(line)?.[1];
  const place = `${fileName}:${lineNumber ?? '?'}`;
  return [name === undefined ? `    at ${place}` : `    at ${name.replace(/^Object\./, '')} (${place})`];
}

/**
 * A script that does not parse: V8 puts "file:line" on the stack's first line.
 * @param error what compiling threw
 * @param fileName the script's name as given to V8
 */
export function syntaxErrorText(error: Error, fileName: string): string {
  const [firstLine = ''] = (error.stack ?? '').split('\n');
  const place = firstLine.startsWith(`${fileName}:`) ? `\n    at ${firstLine}` : '';
  return `${error.name}: ${error.message}${place}`;
}
