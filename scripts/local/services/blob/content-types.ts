/** What MimeType holds (G/reference/base/mime-type), by its names there. */
export const mimeTypes = {
  GOOGLE_APPS_SCRIPT: 'application/vnd.google-apps.script',
  GOOGLE_DRAWINGS: 'application/vnd.google-apps.drawing',
  GOOGLE_DOCS: 'application/vnd.google-apps.document',
  GOOGLE_FORMS: 'application/vnd.google-apps.form',
  GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
  GOOGLE_SITES: 'application/vnd.google-apps.site',
  GOOGLE_SLIDES: 'application/vnd.google-apps.presentation',
  FOLDER: 'application/vnd.google-apps.folder',
  SHORTCUT: 'application/vnd.google-apps.shortcut',
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  OPENDOCUMENT_GRAPHICS: 'application/vnd.oasis.opendocument.graphics',
  OPENDOCUMENT_PRESENTATION: 'application/vnd.oasis.opendocument.presentation',
  OPENDOCUMENT_SPREADSHEET: 'application/vnd.oasis.opendocument.spreadsheet',
  OPENDOCUMENT_TEXT: 'application/vnd.oasis.opendocument.text',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
} as const satisfies GoogleAppsScript.Base.MimeType;

const extensions: readonly (readonly [extension: string, contentType: string])[] = [
  ['txt', mimeTypes.PLAIN_TEXT],
  ['csv', mimeTypes.CSV],
  ['tsv', 'text/tab-separated-values'],
  ['html', mimeTypes.HTML],
  ['htm', mimeTypes.HTML],
  ['css', mimeTypes.CSS],
  ['js', mimeTypes.JAVASCRIPT],
  ['json', 'application/json'],
  ['xml', 'text/xml'],
  ['md', 'text/markdown'],
  ['rtf', mimeTypes.RTF],
  ['bmp', mimeTypes.BMP],
  ['gif', mimeTypes.GIF],
  ['jpg', mimeTypes.JPEG],
  ['jpeg', mimeTypes.JPEG],
  ['png', mimeTypes.PNG],
  ['svg', mimeTypes.SVG],
  ['webp', 'image/webp'],
  ['pdf', mimeTypes.PDF],
  ['docx', mimeTypes.MICROSOFT_WORD],
  ['doc', mimeTypes.MICROSOFT_WORD_LEGACY],
  ['xlsx', mimeTypes.MICROSOFT_EXCEL],
  ['xls', mimeTypes.MICROSOFT_EXCEL_LEGACY],
  ['pptx', mimeTypes.MICROSOFT_POWERPOINT],
  ['ppt', mimeTypes.MICROSOFT_POWERPOINT_LEGACY],
  ['odt', mimeTypes.OPENDOCUMENT_TEXT],
  ['ods', mimeTypes.OPENDOCUMENT_SPREADSHEET],
  ['odp', mimeTypes.OPENDOCUMENT_PRESENTATION],
  ['odg', mimeTypes.OPENDOCUMENT_GRAPHICS],
  ['zip', mimeTypes.ZIP],
  ['gz', 'application/x-gzip'],
];

/**
 * @param name a file's name
 * @returns its extension in lower case, without the dot; '' where it has none
 */
export function extensionOf(name: string): string {
  return /[^/\\]\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * @param name a file's name
 * @returns the content type that its extension tells; null where it tells none
 */
export function contentTypeByName(name: string): string | null {
  const extension = extensionOf(name);
  return extensions.find(([known]) => known === extension)?.[1] ?? null;
}

/**
 * @param contentType with or without parameters such as charset
 * @returns the usual extension of such files, without the dot; null where none is known
 */
export function extensionByContentType(contentType: string): string | null {
  const bare = contentType.split(';')[0]?.trim().toLowerCase();
  return extensions.find(([, known]) => known === bare)?.[0] ?? null;
}

/** @returns whether it is one of Google's own types, which have no bytes of their own */
export function isGoogleType(contentType: string | null): boolean {
  return contentType !== null && contentType.startsWith('application/vnd.google-apps.');
}
