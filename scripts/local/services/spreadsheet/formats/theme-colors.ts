/** The colours of Sheets' standard theme, by name of ThemeColorType. */
const standardTheme: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/**
 * @param name a name of SpreadsheetApp.ThemeColorType
 * @returns its '#rrggbb' in the standard theme; null for an unsupported one
 */
export function themeHex(name: string): string | null {
  return standardTheme[name] ?? null;
}
