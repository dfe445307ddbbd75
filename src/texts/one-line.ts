/** What would end a line, cannot be seen, or turns the direction in which a line is read. */
const unprintable = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]+/g;

/** @returns a text that someone typed as part of one line: nothing in it can begin another one, and a long one is cut */
export function oneLine(text: string, longest = 150): string {
  const line = text.replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
