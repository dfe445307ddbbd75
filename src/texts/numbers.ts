import { reportTexts } from './report';

/** Below this, what weights lack or exceed is the noise of their binary fractions. */
const noise = 1e-9;

/**
 * A share from 0 to 1 as "44.4 %" (domain.md, conventions); "–" where nothing counts. Whole numbers bear no decimals.
 * "0 %" is nothing and "100 %" is all: one cell of thousands, met or not, is not rounded away.
 */
export function percent(share: number | null): string {
  if (share === null) return reportTexts.none;
  const rounded = Number((share * 100).toFixed(1));
  if (rounded >= 100 && share < 1 - noise) return '99.9 %';
  if (rounded <= 0 && share > noise) return '0.1 %';
  return `${rounded} %`;
}

/** A sum of weights, without the noise of binary fractions: "8", "7.5". */
export function amount(sum: number): string {
  return String(Number(sum.toFixed(2)));
}

/** A number that can be large, such as a sum of weights over many cells: "1,204.5". */
export function grouped(value: number): string {
  return value.toLocaleString('es-MX', { maximumFractionDigits: 2 });
}
