/** Characters that mean something in HTML, and how they are written to mean themselves. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @returns the text as it must be written in HTML, in an element or an attribute, to be read as it is */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

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

const style =
  'body{font:14px/1.5 Arial,sans-serif;color:#1c2833;margin:0;padding:4px}p{margin:0 0 12px;overflow-wrap:anywhere}a{color:#0b5345}';

/**
 * @param message plain text; a blank line begins a paragraph
 * @returns a page that shows it, with its addresses as links; nothing in it is taken for HTML
 */
export function messagePage(message: string): string {
  const paragraphs = message.split(/\n{2,}/).map((text) => `<p>${linked(text).replace(/\n/g, '<br>')}</p>`);
  return `<!DOCTYPE html><html lang="es-MX"><head><meta charset="utf-8"><style>${style}</style></head><body>${paragraphs.join('')}</body></html>`;
}
