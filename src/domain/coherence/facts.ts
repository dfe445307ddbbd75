import type { Advance, Evidence, FollowedRound, FollowUp } from '../model/follow-up';
import type { LegendState } from '../model/legend';
import type { Municipality } from '../model/municipality';
import { ownerKey } from '../model/owner-key';
import { isProof } from '../model/proof';
import { settings } from '../model/settings';
import type { LinkVerdict } from '../links/link-verdict';
import type { CheckedLink } from '../links/memory/checked-link';
import { citedAddresses } from './cited-addresses';
import type { CitedAddress } from './cited-addresses';
import { citedSessions } from './cited-sessions';
import type { CitedSession } from './cited-sessions';
import { groupedBy } from '../model/grouped-by';

/** A cell of the latest report. */
export interface StatusCell {
  readonly report: number;
  readonly municipality: string;
  readonly toolCode: string;
  /** null where the cell is blank. */
  readonly state: LegendState | null;
}

/** What the rules look at: the records, and the ways to reach them that keep every rule linear. */
export interface CoherenceFacts {
  readonly followUp: FollowUp;
  /** Numbers of the closed reports whose content is not what it was when they were closed. */
  readonly changedClosedReports: readonly number[];
  /** The one with the highest number; null where there is none. */
  readonly latest: FollowedRound | null;
  /** Every municipality of the latest report in every tool. */
  readonly cells: readonly StatusCell[];
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly acronym: string;
  /** Addresses that were visited, by the records that cite them. */
  readonly checkedLinks: readonly CheckedLink[];
  /** The verdict that a word of "Estado de la liga" says; null for another word. */
  readonly verdictOf: (word: string) => LinkVerdict | null;
  readonly advancesOf: (municipality: string, toolCode: string) => readonly Advance[];
  /** Rows that offer something as proof. */
  readonly evidenceOf: (municipality: string, toolCode: string) => readonly Evidence[];
  /** Every link and mail address that is given. */
  readonly addresses: readonly CitedAddress[];
  /** Every citation of a session, by municipality. */
  readonly sessions: ReadonlyMap<string, readonly CitedSession[]>;
}

/** Before the first check of the links. */
const unchecked = { checkedLinks: [], verdictOf: () => null } as const;

/** @returns what the rules look at, each list gone through once */
export function coherenceFacts(
  followUp: FollowUp,
  changedClosedReports: readonly number[],
  { checkedLinks, verdictOf }: Pick<CoherenceFacts, 'checkedLinks' | 'verdictOf'> = unchecked,
): CoherenceFacts {
  const latest = followUp.rounds[followUp.rounds.length - 1] ?? null;
  const advances = groupedBy(followUp.advances, ownerKey);
  const evidence = groupedBy(
    followUp.evidence.filter((row) => isProof((field) => row[field])),
    ownerKey,
  );
  return {
    followUp,
    changedClosedReports,
    checkedLinks,
    verdictOf,
    latest,
    cells: latest === null ? [] : cellsOf(latest, followUp),
    municipalities: new Map(followUp.municipalities.map((municipality) => [municipality.name, municipality])),
    acronym: followUp.settings.get(settings.acronym.key) ?? settings.acronym.initial,
    advancesOf: (municipality, toolCode) => advances.get(ownerKey({ municipality, toolCode })) ?? [],
    evidenceOf: (municipality, toolCode) => evidence.get(ownerKey({ municipality, toolCode })) ?? [],
    addresses: citedAddresses(followUp),
    sessions: groupedBy(citedSessions(followUp), ({ municipality }) => municipality),
  };
}

function cellsOf({ matrix, legend }: FollowedRound, { catalogue }: FollowUp): StatusCell[] {
  const states = new Map(legend.states.map((state) => [state.letter, state]));
  return matrix.rows.flatMap((row) =>
    catalogue.tools.map(({ code }) => ({
      report: matrix.report,
      municipality: row.municipality,
      toolCode: code,
      state: states.get(row.states.get(code) ?? '') ?? null,
    })),
  );
}
