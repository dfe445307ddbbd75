import type { CivilDate } from '../model/civil-date';
import type { CivilMoment } from '../model/civil-moment';
import type { Compliance } from '../model/compliance';
import type { StateWeight } from '../model/legend';

/** How a tool stands, by the legend of the report that it was published with. */
export interface SnapshotState {
  readonly letter: string;
  readonly name: string;
  /** "#RRGGBB", in the theme that the sheet had. */
  readonly colour: string;
  readonly weight: StateWeight;
  /** Whether it was brought from an earlier report and nobody has confirmed it. */
  readonly isUnconfirmed: boolean;
}

/** One thing that proves an advance; what the staff noted of it for themselves is not here. */
export interface SnapshotEvidence {
  readonly description: string;
  readonly session: string;
  readonly actDate: CivilDate | null;
  readonly gazetteDate: CivilDate | null;
  readonly annex: string;
  readonly link: string;
  /** In the words of the sheet; '' where nobody has checked the link. */
  readonly linkVerdict: string;
  readonly checkedOn: CivilDate | null;
}

export interface SnapshotTool {
  readonly code: string;
  readonly name: string;
  /** What proves that it is done, as the Model says. */
  readonly proof: string;
  /** null: nothing is recorded, which is no failure. */
  readonly state: SnapshotState | null;
  /** In the staff's markup, as it is in the report. */
  readonly advance: string;
  readonly evidence: readonly SnapshotEvidence[];
}

export interface SnapshotDimension {
  readonly number: number;
  readonly name: string;
  readonly tools: readonly SnapshotTool[];
}

/** How it stood in one report, by that report's own legend. */
export interface SnapshotRound {
  readonly report: number;
  readonly cutOff: CivilDate;
  /** Day of the later correction, where there was one. */
  readonly updated: CivilDate | null;
  readonly compliance: Compliance;
  /** In the order of the dimensions. */
  readonly byDimension: readonly Compliance[];
}

export interface SnapshotDocument {
  readonly name: string;
  readonly url: string;
  readonly madeOn: CivilDate | null;
}

/**
 * All that a municipality may see, as it was when the staff published it: its own row and nothing that tells of another
 * one. It is kept as JSON, and is all that a visitor's page is made from.
 */
export interface MunicipalSnapshot {
  readonly municipality: string;
  readonly institution: string;
  readonly acronym: string;
  /** Told wherever the data show; '' for data that are real. */
  readonly notice: string;
  readonly publishedAt: CivilMoment;
  /** From the first report to the current one. */
  readonly rounds: readonly SnapshotRound[];
  /** As of the current report. */
  readonly dimensions: readonly SnapshotDimension[];
  /** Until when what is missing can be completed; null: no day is set. */
  readonly deadline: CivilDate | null;
  /** Its own, the newest first. */
  readonly documents: readonly SnapshotDocument[];
  /**
   * Median compliance of the other municipalities in the current report, from 0 to 1; null where they are too few to stay
   * anonymous.
   */
  readonly medianOfOthers: number | null;
}
