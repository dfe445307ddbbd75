/** A colour let down with white for grounds and for thin lines, "RRGGBB". */
export interface Tints {
  readonly pale: string;
  readonly rule: string;
}

/** How much of the colour is left in each. */
const SHARES = { pale: 0.12, rule: 0.38 } as const;

/** Of the colour that reports have until someone changes it: chosen by eye. */
const CHOSEN: Readonly<Record<string, Tints>> = { '1F5C4D': { pale: 'E4EEEA', rule: 'A9C4BB' } };

/** @param colour "RRGGBB". */
export function tintsOf(colour: string): Tints {
  return CHOSEN[colour] ?? { pale: tint(colour, SHARES.pale), rule: tint(colour, SHARES.rule) };
}

function tint(colour: string, share: number): string {
  const channels = colour.match(/../g) ?? [];
  return channels.map((channel) => mixed(parseInt(channel, 16), share)).join('');
}

function mixed(channel: number, share: number): string {
  const value = Math.round(255 - (255 - channel) * share);
  return value.toString(16).toUpperCase().padStart(2, '0');
}
