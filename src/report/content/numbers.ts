import { reportTexts } from '../../texts/report';

/** A share from 0 to 1 as "44.4 %" (domain.md, conventions); "–" where nothing counts. Whole numbers bear no decimals. */
export function percent(share: number | null): string {
  if (share === null) return reportTexts.none;
  return `${Number((share * 100).toFixed(1))} %`;
}

/** A sum of weights, without the noise of binary fractions: "8", "7.5". */
export function amount(sum: number): string {
  return String(Number(sum.toFixed(2)));
}
