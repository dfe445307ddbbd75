import type { FollowedRound } from '../../../domain/model/follow-up';
import { isUnmet, type LegendState } from '../../../domain/model/legend';
import type { Tool } from '../../../domain/model/tool';
import { stateOf } from '../state-chip';
import { rowIn, type Subject } from '../subject';

/** A tool of which something is left to do, or of which nothing is known. */
export interface OpenTool {
  readonly tool: Tool;
  /** In the report's own legend; null for a blank, which is no failure. */
  readonly state: LegendState | null;
}

/** @returns the tools that a report leaves open for the municipality, in the Model's order */
export function openToolsOf({ followUp, municipality }: Subject, latest: FollowedRound): OpenTool[] {
  const { states } = rowIn(latest, municipality.name);
  return followUp.catalogue.tools
    .map((tool) => ({ tool, state: stateOf(latest.legend, states.get(tool.code) ?? '') ?? null }))
    .filter(({ state }) => state === null || isUnmet(state));
}
