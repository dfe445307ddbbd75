/** Marks of the sentence, an empty fragment, quotes that close, and characters that nobody sees, which programs leave where text is copied. */
const ENDS_IN_PUNCTUATION = /[.,;:!?*#'’…"“”»>`|\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/;

/** Drops every run of backslashes before an underscore: one as people escape it, two as the seed has it (L307). */
export function withPlainUnderscores(line: string): string {
  return line.replace(/\\+/g, (run, at: number) => (line.charAt(at + run.length) === '_' ? '' : run));
}

/** The address without the punctuation of the sentence around it; a bracket stays where the address opened it. */
export function withoutTrailingPunctuation(address: string): string {
  let length = address.length;
  let unopened = surplusClosings(address);
  for (;;) {
    const last = address.charAt(length - 1);
    if (/[)\]}]/.test(last) && unopened > 0) unopened -= 1;
    else if (!ENDS_IN_PUNCTUATION.test(last)) return address.slice(0, length);
    length -= 1;
  }
}

/** How many brackets of the address close without having been opened in it. */
function surplusClosings(address: string): number {
  const closings = address.match(/[)\]}]/g)?.length ?? 0;
  const openings = address.match(/[([{]/g)?.length ?? 0;
  return Math.max(0, closings - openings);
}
