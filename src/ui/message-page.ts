import { escapeHtml } from './html';
import { sharedStyle } from './style';

/** Addresses become links; only https, and only as far as an address goes. */
function linked(text: string): string {
  const pieces = text.split(/(https:\/\/[^\s<>"']+)/);
  return pieces
    .map((piece, index) => {
      const safe = escapeHtml(piece);
      return index % 2 === 0 ? safe : `<a href="${safe}" target="_blank" rel="noopener">${safe}</a>`;
    })
    .join('');
}

const style = `${sharedStyle}
body{padding:4px}p{margin:0 0 12px;overflow-wrap:anywhere}`;

/**
 * @param message plain text; a blank line begins a paragraph
 * @returns a page that shows it, with its addresses as links; nothing in it is taken for HTML
 */
export function messagePage(message: string): string {
  const paragraphs = message.split(/\n{2,}/).map((text) => `<p>${linked(text).replace(/\n/g, '<br>')}</p>`);
  return `<!DOCTYPE html><html lang="es-MX"><head><meta charset="utf-8"><style>${style}</style></head><body>${paragraphs.join('')}</body></html>`;
}
