import type { CivilDate } from './civil-date';
import type { Equivalence } from './equivalence';
import type { Gravity } from './gravity';
import type { Legend } from './legend';
import type { StatusMatrix } from './matrix';
import type { Municipality } from './municipality';
import type { ReportRound } from './round';
import type { Catalogue } from './tool';

/** Where a record stands in its list, from 1: to lead people back to it. What a record says does not depend on it. */
export interface RecordPlace {
  readonly row: number;
}

/** What a municipality says it has done for one tool ("Avance"), as the staff typed it. */
export interface Advance extends RecordPlace {
  readonly municipality: string;
  readonly toolCode: string;
  readonly text: string;
}

/** One thing that proves an advance. */
export interface Evidence extends RecordPlace {
  readonly municipality: string;
  readonly toolCode: string;
  readonly description: string;
  readonly session: string;
  readonly actDate: CivilDate | null;
  readonly gazetteDate: CivilDate | null;
  readonly annex: string;
  readonly link: string;
  readonly linkVerdict: string;
  readonly checkedOn: CivilDate | null;
  readonly detail: string;
}

/** One picture of a tool's section. */
export interface Photo {
  readonly municipality: string;
  readonly toolCode: string;
  readonly image: string;
  readonly caption: string;
}

/** A tab named "Anexo …" (printed as a table) or "Ficha …" (each row a card), cut to one municipality's rows later. */
export interface Annex {
  readonly kind: 'table' | 'card';
  /** The tab's whole name. */
  readonly tab: string;
  /** The tab's name without its first word. */
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly AnnexRow[];
}

export interface AnnexRow extends RecordPlace {
  readonly municipality: string;
  readonly toolCode: string;
  /** One cell for each of the annex's headers, already as text to print. */
  readonly cells: readonly string[];
}

/** Something that does not fit together, told by a review, and that nobody solved or dismissed since. */
export interface OpenFinding extends RecordPlace {
  /** '' where it is no one's in particular, or the tab names someone who is not in the list. */
  readonly municipality: string;
  /** '' where it is about no tool. */
  readonly toolCode: string;
  /** null where a person wrote a word of their own. */
  readonly gravity: Gravity | null;
  readonly text: string;
}

/** The official phrase of a year. */
export interface YearPhrase {
  readonly year: number;
  readonly phrase: string;
}

/** Configuration values by key, as text. */
export type Settings = ReadonlyMap<string, string>;

/** Cells of a matrix: tool codes by municipality. */
export type CellSet = ReadonlyMap<string, ReadonlySet<string>>;

/** One report with its own legend and matrix. */
export interface FollowedRound {
  readonly round: ReportRound;
  readonly legend: Legend;
  readonly matrix: StatusMatrix;
  /** The cells whose state was brought from an earlier report and that nobody has confirmed; null: nobody knows which. */
  readonly unconfirmed: CellSet | null;
}

/** @returns whether it is known which states nobody has confirmed, in each of these reports */
export function knowsUnconfirmed(rounds: readonly FollowedRound[]): boolean {
  return rounds.every(({ unconfirmed }) => unconfirmed !== null);
}

/** @returns whether the state of a cell is known to have been brought along and not confirmed by anybody */
export function isUnconfirmed({ unconfirmed }: FollowedRound, municipality: string, toolCode: string): boolean {
  return unconfirmed?.get(municipality)?.has(toolCode) === true;
}

/** @returns how many states of a report were brought along and nobody has confirmed; null: nobody knows */
export function countUnconfirmed({ unconfirmed }: FollowedRound): number | null {
  if (unconfirmed === null) return null;
  return [...unconfirmed.values()].reduce((sum, toolCodes) => sum + toolCodes.size, 0);
}

/** Everything the workbook says, read once and checked: what every use case works on. */
export interface FollowUp {
  readonly catalogue: Catalogue;
  readonly municipalities: readonly Municipality[];
  /** In report order. */
  readonly rounds: readonly FollowedRound[];
  readonly advances: readonly Advance[];
  readonly evidence: readonly Evidence[];
  readonly photos: readonly Photo[];
  readonly annexes: readonly Annex[];
  readonly phrases: readonly YearPhrase[];
  /** What changes between letters mean; null where the tab cannot be read, so that no two reports can be compared. */
  readonly equivalences: readonly Equivalence[] | null;
  /** As the last review left them. */
  readonly openFindings: readonly OpenFinding[];
  readonly settings: Settings;
}
