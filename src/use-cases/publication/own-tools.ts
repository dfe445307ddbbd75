import type { Evidence, FollowedRound, FollowUp } from '../../domain/model/follow-up';
import { isUnconfirmed } from '../../domain/model/follow-up';
import type { Theme } from '../../domain/model/legend';
import type { Tool } from '../../domain/model/tool';
import type {
  SnapshotDimension,
  SnapshotEvidence,
  SnapshotState,
  SnapshotTool,
} from '../../domain/publication/municipal-snapshot';
import { chipOf, stateOf } from '../../report/content/state-chip';
import { rowIn } from '../../report/content/subject';

/** Whose tools are told, and in which colours. */
export interface Viewed {
  readonly followUp: FollowUp;
  readonly municipality: string;
  readonly theme: Theme;
}

/** @returns the municipality's own tools by dimension, as they stand in the current report */
export function ownDimensions(viewed: Viewed): SnapshotDimension[] {
  const { dimensions, tools } = viewed.followUp.catalogue;
  return dimensions.map(({ number, name }) => ({
    number,
    name,
    tools: tools.filter(({ dimension }) => dimension === number).map((tool) => ownTool(viewed, tool)),
  }));
}

function ownTool(viewed: Viewed, { code, name, means }: Tool): SnapshotTool {
  const { rounds, advances, evidence } = viewed.followUp;
  const isOwn = (record: { readonly municipality: string; readonly toolCode: string }): boolean =>
    record.municipality === viewed.municipality && record.toolCode === code;
  const current = rounds[rounds.length - 1];
  return {
    code,
    name,
    proof: means,
    state: current ? ownState(viewed, current, code) : null,
    advance: advances
      .filter(isOwn)
      .map(({ text }) => text)
      .join('\n'),
    evidence: evidence.filter(isOwn).map(shownEvidence),
  };
}

function ownState({ municipality, theme }: Viewed, current: FollowedRound, code: string): SnapshotState | null {
  const state = stateOf(current.legend, rowIn(current, municipality).states.get(code) ?? '');
  if (!state) return null;
  return {
    letter: state.letter,
    name: state.label,
    colour: chipOf(state, theme).background,
    weight: state.weight,
    isUnconfirmed: isUnconfirmed(current, municipality, code),
  };
}

/** Field by field, so that what is added to the sheet's evidence is not published unless it is written here. */
function shownEvidence(evidence: Evidence): SnapshotEvidence {
  const { description, session, actDate, gazetteDate, annex, link, linkVerdict, checkedOn } = evidence;
  return { description, session, actDate, gazetteDate, annex, link, linkVerdict, checkedOn };
}
