import type {
  AlignmentStyle,
  BorderLineStyle,
  BorderSide,
  BorderStyle,
  CellStyle as FileStyle,
  FillStyle,
  FontStyle,
} from 'hucre';
import type { BorderLine, CellBorders, CellStyle } from '../../model/book';
import { fromFileColour, toFileColour } from './colour';

/** Sheets' own default: what a cell without a style looks like. */
export const DEFAULT_FONT: FontStyle = { name: 'Arial', size: 10 };

const TO_LINE: Readonly<Record<BorderLine['style'], BorderLineStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

const FROM_LINE: Readonly<Record<BorderLineStyle, BorderLine['style']>> = {
  thin: 'SOLID',
  hair: 'DOTTED',
  dotted: 'DOTTED',
  dashed: 'DASHED',
  dashDot: 'DASHED',
  dashDotDot: 'DASHED',
  medium: 'SOLID_MEDIUM',
  mediumDashed: 'DASHED',
  mediumDashDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
};

const READING_ORDER = { LEFT_TO_RIGHT: 'ltr', RIGHT_TO_LEFT: 'rtl' } as const;
const DIRECTION: Readonly<Record<string, CellStyle['direction']>> = { ltr: 'LEFT_TO_RIGHT', rtl: 'RIGHT_TO_LEFT' };

const SIDES = ['top', 'left', 'bottom', 'right'] as const;
const STACKED_ROTATION = 255;

/** The file's own base: what "nothing said" means in it. */
export interface FileBase {
  readonly theme: readonly string[];
  readonly font: FontStyle;
}

/** @returns the value without its undefined members, or undefined where nothing is left */
function compact<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } | undefined {
  const kept = Object.entries(value).filter(([, member]) => member !== undefined);
  // Only members that are present remain, each with its own type.
  return kept.length === 0
    ? undefined
    : (Object.fromEntries(kept) as { [Key in keyof Value]: Exclude<Value[Key], undefined> });
}

/**
 * @param style of a cell or a stretch of text
 * @returns the whole font, defaults included: in an .xlsx what a font does not say is not inherited
 */
export function toFileFont(style: CellStyle): FontStyle {
  return {
    name: style.fontFamily ?? DEFAULT_FONT.name ?? 'Arial',
    size: style.fontSize ?? DEFAULT_FONT.size ?? 10,
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strikethrough: true }),
    ...(style.fontColor !== undefined && { color: toFileColour(style.fontColor) }),
  };
}

function hasFont(style: CellStyle): boolean {
  const plain = JSON.stringify(toFileFont({}));
  return JSON.stringify(toFileFont(style)) !== plain;
}

function toFileAlignment(style: CellStyle): AlignmentStyle | undefined {
  const rotation = style.rotation === undefined || style.rotation >= 0 ? style.rotation : 90 - style.rotation;
  return compact({
    horizontal: style.horizontal,
    vertical: style.vertical === 'middle' ? ('center' as const) : style.vertical,
    wrapText: style.wrap === 'WRAP' ? true : undefined,
    textRotation: style.stackedVertically ? STACKED_ROTATION : rotation,
    readingOrder: style.direction && READING_ORDER[style.direction],
  });
}

function toFileBorder(borders: CellBorders): BorderStyle {
  const sides = SIDES.flatMap((side): [string, BorderSide][] => {
    const line = borders[side];
    return line ? [[side, { style: TO_LINE[line.style], color: toFileColour(line.color) }]] : [];
  });
  return Object.fromEntries(sides);
}

/** @returns a fill of one colour */
export function solidFill(colour: string): FillStyle {
  return { type: 'pattern', pattern: 'solid', fgColor: toFileColour(colour), bgColor: { indexed: 64 } };
}

/**
 * @param style of a cell
 * @returns the same as an .xlsx says it; what it cannot say (text cut at the border) is left to the sidecar
 */
export function toFileStyle(style: CellStyle): FileStyle {
  return (
    compact({
      font: hasFont(style) ? toFileFont(style) : undefined,
      fill: style.background === undefined ? undefined : solidFill(style.background),
      border: style.borders && compact(toFileBorder(style.borders)),
      alignment: toFileAlignment(style),
      numFmt: style.numberFormat,
    }) ?? {}
  );
}

/**
 * @param font of a cell or run, or undefined where it has the base font
 * @param base what the font is compared with: only what differs is told
 */
export function fromFileFont(font: FontStyle | undefined, base: FileBase): CellStyle {
  const own = font ?? base.font;
  return (
    compact({
      fontFamily: own.name === undefined || own.name === DEFAULT_FONT.name ? undefined : own.name,
      fontSize: own.size === undefined || own.size === DEFAULT_FONT.size ? undefined : own.size,
      bold: own.bold || undefined,
      italic: own.italic || undefined,
      underline: own.underline ? true : undefined,
      strikethrough: own.strikethrough || undefined,
      fontColor: fromFileColour(isAutomaticText(own, font === undefined) ? undefined : own.color, base.theme),
    }) ?? {}
  );
}

/** A workbook's base font says "dark 1 of the theme": that is Sheets' default black, not a chosen colour. */
function isAutomaticText(font: FontStyle, isBase: boolean): boolean {
  return isBase || (font.color?.theme === 1 && font.color.tint === undefined);
}

/**
 * @param fill of a cell or of a conditional format; the latter keeps its colour in bgColor,
 *   with pattern 'none' when another program wrote it
 * @param isConditional whose fill it is
 */
export function fromFileFill(
  fill: FillStyle | undefined,
  isConditional: boolean,
  theme: readonly string[],
): string | undefined {
  if (fill?.type !== 'pattern') return undefined;
  if (isConditional) return fromFileColour(fill.bgColor, theme) ?? fromFileColour(fill.fgColor, theme);
  return fill.pattern === 'none' ? undefined : fromFileColour(fill.fgColor, theme);
}

function fromFileBorder(border: BorderStyle | undefined, theme: readonly string[]): CellBorders | undefined {
  const sides = SIDES.flatMap((side): [string, BorderLine][] => {
    const line = border?.[side];
    return line
      ? [[side, { style: FROM_LINE[line.style], color: fromFileColour(line.color, theme) ?? '#000000' }]]
      : [];
  });
  return compact(Object.fromEntries(sides));
}

const FROM_HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};
/** "bottom" is what a cell has without it, and LibreOffice says it of every cell. */
const FROM_VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = { top: 'top', center: 'middle' };

function fromFileRotation(rotation: number | undefined): number | undefined {
  if (rotation === undefined || rotation === STACKED_ROTATION) return undefined;
  return (rotation > 90 ? 90 - rotation : rotation) || undefined;
}

function fromFileAlignment(alignment: AlignmentStyle | undefined): CellStyle {
  if (!alignment) return {};
  return (
    compact({
      horizontal: FROM_HORIZONTAL[alignment.horizontal ?? ''],
      vertical: FROM_VERTICAL[alignment.vertical ?? ''],
      wrap: alignment.wrapText ? ('WRAP' as const) : undefined,
      rotation: fromFileRotation(alignment.textRotation),
      stackedVertically: alignment.textRotation === STACKED_ROTATION ? (true as const) : undefined,
      direction: DIRECTION[alignment.readingOrder ?? ''],
    }) ?? {}
  );
}

/**
 * @param style of a cell as the file has it
 * @param base the file's theme and font
 * @returns the style, or undefined where the cell is plain
 */
export function fromFileStyle(style: FileStyle | undefined, base: FileBase): CellStyle | undefined {
  return compact({
    background: fromFileFill(style?.fill, false, base.theme),
    ...fromFileFont(style?.font, base),
    ...fromFileAlignment(style?.alignment),
    numberFormat: style?.numFmt === 'General' ? undefined : style?.numFmt,
    borders: fromFileBorder(style?.border, base.theme),
  });
}
