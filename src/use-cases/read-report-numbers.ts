import { normalise } from '../domain/model/same-text';

/** Words that people write around the numbers of reports. */
const fillerWords = /\b(?:reportes?|los|el|la|y|e|con|contra|vs|del|de|al|no|num|numeros?)\b|[\s,;:/&#+-]/g;

/**
 * The numbers in an answer such as "1,3", "1 y 3" or "reporte 1 y 3", in their order.
 * @returns null where it says anything else
 */
export function readReportNumbers(answer: string): number[] | null {
  const text = normalise(answer);
  const numbers = text.match(/\d+/g) ?? [];
  const rest = text.replace(/\d+/g, ' ').replace(fillerWords, '');
  return numbers.length === 0 || rest !== '' ? null : numbers.map(Number);
}
