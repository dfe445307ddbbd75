/** Every match of a pattern in a text, in order. @param pattern with the flag "g" */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const search = new RegExp(pattern.source, pattern.flags);
  const found: RegExpExecArray[] = [];
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    found.push(match);
    // A match of nothing would be found again for ever.
    if (match[0] === '') search.lastIndex += 1;
  }
  return found;
}
