/** Text that reads on a background: black or white. */
export type TextColour = '#000000' | '#FFFFFF';

/** "#RRGGBB" in capitals, or null when the text is not such a colour. */
export function readColour(text: string): string | null {
  const trimmed = text.trim();
  return /^#[0-9a-f]{6}$/i.test(trimmed) ? trimmed.toUpperCase() : null;
}

/**
 * Black or white, whichever contrasts more with a background, by WCAG 2.2 (1.4.3): never under 4.5 to 1.
 *
 * @param background "#RRGGBB".
 * @throws RangeError when it is not: colours typed by people pass through {@link readColour} first.
 */
export function textColourOn(background: string): TextColour {
  return contrastRatio(background, '#000000') >= contrastRatio(background, '#FFFFFF') ? '#000000' : '#FFFFFF';
}

/**
 * WCAG's contrast ratio of two colours "#RRGGBB", from 1 (the same) to 21 (black on white).
 *
 * @throws RangeError when either is not "#RRGGBB".
 */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of sRGB as WCAG 2.2 defines it, 0 to 1. */
function relativeLuminance(colour: string): number {
  const channels = readColour(colour)?.match(/[0-9A-F]{2}/g);
  if (!channels) throw new RangeError(`Not a colour "#RRGGBB": ${colour}`);
  const [red = 0, green = 0, blue = 0] = channels.map((hex) => linear(parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
