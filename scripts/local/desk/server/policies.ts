/** The desk's own page asks for nothing from anywhere else; the spreadsheet component styles in place. */
export const pagePolicy = {
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; frame-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
} as const;

/** A screen of the add-on: its own scripts, and nothing of this site's but messages to the page around it. */
export const screenPolicy = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; sandbox allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
} as const;

/** Pages and files of the add-on are strangers here: without scripts, without this site's own rights. */
export const visitPolicy = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
} as const;
