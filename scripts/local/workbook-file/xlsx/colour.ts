import { resolveThemeColor } from 'hucre/xlsx';
import type { Color } from 'hucre';

/** The legacy palette (ECMA-376 part 1, 18.8.27), from index 8 on; 0–7 repeat 8–15. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** A theme lists dark before light, colours count light before dark (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = [1, 0, 3, 2];

/**
 * @param colour '#rrggbb'
 * @returns as the codec wants it
 */
export function toFileColour(colour: string): Color {
  return { rgb: colour.replace('#', '').toUpperCase() };
}

/**
 * @param colour of a cell, font or border, in any of the ways an .xlsx says it
 * @param theme the file's theme colours
 * @returns '#rrggbb', or undefined where it is automatic
 */
export function fromFileColour(colour: Color | undefined, theme: readonly string[]): string | undefined {
  if (colour?.rgb !== undefined) return /^[0-9a-f]{6}$/i.test(colour.rgb) ? `#${colour.rgb.toLowerCase()}` : undefined;
  if (colour?.theme !== undefined) {
    const slot = THEME_ORDER[colour.theme] ?? colour.theme;
    return theme.length > slot ? `#${resolveThemeColor([...theme], slot, colour.tint).toLowerCase()}` : undefined;
  }
  const index = colour?.indexed ?? -1;
  const legacy = PALETTE[index < 8 ? index : index - 8];
  return legacy === undefined ? undefined : `#${legacy.toLowerCase()}`;
}
