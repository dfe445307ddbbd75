import type { CoherenceRule } from '../finding';

/** What an address calls the council by its term: "ayuntamiento-2018", "administracion_2019-2021". */
const TERM =
  /(?:ayuntamiento|administraci[oó]n|trienio|gobierno|cabildo|gesti[oó]n)[-_.]?(20\d{2})(?:[-_.](20\d{2}))?(?!\d)/i;
const PERIOD = /(20\d{2})\D+(20\d{2})/;

/** A page named after a council is of the present one (seed L559: "ayuntamiento-2018" of the council of 2022-2024). */
export const otherTermAddress: CoherenceRule<'other-term-address'> = {
  id: 'other-term-address',
  gravity: 'medium',
  find: ({ addresses, municipalities }) =>
    addresses.flatMap(({ municipality, toolCode, subject, address }) => {
      const period = municipalities.get(municipality)?.period.trim() ?? '';
      const words = otherTerm(address, period);
      if (words === null) return [];
      return { rule: 'other-term-address', municipality, toolCode, subject, facts: { address, words, period } };
    }),
};

function otherTerm(address: string, period: string): string | null {
  const [, begins, ends] = PERIOD.exec(period) ?? [];
  const [words, from, to = from] = TERM.exec(address) ?? [];
  if (begins === undefined || ends === undefined || words === undefined) return null;
  const isWithin = Number(to) >= Number(begins) && Number(from) <= Number(ends);
  return isWithin ? null : words;
}
