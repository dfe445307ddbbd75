/** Longest piece of a cell's content that a sentence repeats. */
const quotedLength = 60;

/** @returns a piece of what someone typed, between quotes: what cannot be seen is shown, and a long text is cut */
export function quote(text: string): string {
  const visible = text.replace(/[\u0000-\u001F\u007F]/g, '�');
  return `«${visible.length > quotedLength ? `${visible.slice(0, quotedLength)}…` : visible}»`;
}
