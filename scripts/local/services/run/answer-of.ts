import { TextOutput } from '../content';
import { reveal } from '../expose';
import { HtmlOutput } from '../html/html-output';

/** What a web app answers. */
export interface WebAnswer {
  readonly mimeType: string;
  readonly content: string;
}

/**
 * @param returned what doGet returned
 * @returns the page or text, or null where it is neither
 */
export function webAnswer(returned: unknown): WebAnswer | null {
  const html = reveal(returned, HtmlOutput);
  if (html !== null) return { mimeType: 'text/html', content: html.getContent() };
  const text = reveal(returned, TextOutput);
  return text === null ? null : { mimeType: text._contentType(), content: text.getContent() };
}
