import { messages } from '../texts/messages';

/** Why one municipality has no document, in sentences. */
export interface Refusal {
  readonly municipality: string;
  readonly reason: string;
}

/** Different reasons told in one message; the municipalities of the rest are counted. */
const listedReasons = 6;

/** @returns a paragraph for each different reason with the municipalities that share it, the first ones only when there are many */
export function listRefusals(refusals: readonly Refusal[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { municipality, reason } of refusals) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), municipality]);
  }
  const groups = [...byReason].map(([reason, municipalities]) => ({ reason, municipalities }));
  const rest = groups.slice(listedReasons).flatMap(({ municipalities }) => municipalities);
  return [
    ...groups.slice(0, listedReasons).map(({ reason, municipalities }) => messages.notMade(municipalities, reason)),
    ...(rest.length > 0 ? [messages.moreNotMade(rest.length)] : []),
  ];
}
