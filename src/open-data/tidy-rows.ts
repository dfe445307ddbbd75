import { isUnconfirmed, type FollowedRound } from '../domain/model/follow-up';
import type { LegendState } from '../domain/model/legend';
import type { Municipality } from '../domain/model/municipality';
import { ownerKey, type Owner } from '../domain/model/owner-key';
import type { Catalogue, Tool } from '../domain/model/tool';
import { openDataWords, type openDataFields } from '../texts/open-data';
import { situations } from '../workbook/layout/tabs';
import type { CsvValue } from './csv';

/** A column of the open data, as the code knows it. */
export type FieldKey = keyof typeof openDataFields;

/** One municipality and tool in one report. */
export type TidyRow = Readonly<Record<FieldKey, CsvValue>>;

/** What the open data are made from. */
export interface OpenDataSource {
  readonly rounds: readonly FollowedRound[];
  readonly catalogue: Catalogue;
  /** In the institute's order, which is kept; each with its INEGI key. */
  readonly municipalities: readonly Municipality[];
  /** Whose each evidence is. */
  readonly evidence: readonly Owner[];
  /** Says that the statuses are invented; '' where they are not. */
  readonly notice: string;
}

function countEvidence({ evidence }: OpenDataSource): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const owner of evidence) {
    const key = ownerKey(owner);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function roundFields({ round: { number, cutOff, updated, situation } }: FollowedRound) {
  return { report: number, cutOff, updated, situation: situations[situation] };
}

function toolFields({ code, name, dimension: number }: Tool, { dimensions }: Catalogue) {
  const dimension = dimensions.find((candidate) => candidate.number === number)?.name ?? null;
  return { dimensionNumber: number, dimension, toolCode: code, tool: name };
}

function stateFields(state: LegendState | undefined) {
  const weight = state === undefined || state.weight === 'not-applicable' ? null : state.weight;
  return { state: state?.letter ?? null, stateLabel: state?.label ?? null, weight };
}

/** A blank has nothing to confirm; and what nobody knows is not said to be confirmed. */
function confirmationWord(
  followed: FollowedRound,
  municipality: string,
  letter: string | undefined,
  toolCode: string,
): string | null {
  if (letter === undefined || followed.unconfirmed === null) return null;
  return isUnconfirmed(followed, municipality, toolCode) ? openDataWords.yes : openDataWords.no;
}

function roundRows(source: OpenDataSource, followed: FollowedRound, evidence: ReadonlyMap<string, number>): TidyRow[] {
  const states = new Map(followed.legend.states.map((state) => [state.letter, state]));
  const rows = new Map(followed.matrix.rows.map((row) => [row.municipality, row.states]));
  const tools = source.catalogue.tools.map((tool) => toolFields(tool, source.catalogue));
  const common = { ...roundFields(followed), notice: source.notice === '' ? null : source.notice };
  return source.municipalities.flatMap(({ name, inegiKey }) => {
    const letters = rows.get(name);
    if (letters === undefined) return [];
    return tools.map((tool) => ({
      ...common,
      ...tool,
      ...stateFields(states.get(letters.get(tool.toolCode) ?? '')),
      unconfirmed: confirmationWord(followed, name, letters.get(tool.toolCode), tool.toolCode),
      inegiKey,
      municipality: name,
      evidence: evidence.get(ownerKey({ municipality: name, toolCode: tool.toolCode })) ?? 0,
    }));
  });
}

/** @returns a row for each report, municipality with a row in it, and tool, in that order */
export function tidyRows(source: OpenDataSource): TidyRow[] {
  const evidence = countEvidence(source);
  return source.rounds.flatMap((followed) => roundRows(source, followed, evidence));
}
