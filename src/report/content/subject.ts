import type { Compliance, UnknownLetter } from '../../domain/model/compliance';
import type { FollowedRound, FollowUp } from '../../domain/model/follow-up';
import type { MatrixRow } from '../../domain/model/matrix';
import type { PictureOutcomes } from '../../domain/pictures/placed-pictures';
import type { Municipality } from '../../domain/model/municipality';
import { municipalityCompliance } from '../../domain/model/compliance';
import type { ReportSettings } from './settings';

/** What every piece of a report is made from: the whole follow-up, and the municipality it is about. */
export interface Subject {
  readonly followUp: FollowUp;
  readonly municipality: Municipality;
  readonly settings: ReportSettings;
  readonly pictures: PictureOutcomes;
}

/** A municipality's line in a report; a municipality that the matrix lacks has every cell blank. */
export function rowIn(followed: FollowedRound, municipality: string): MatrixRow {
  const row = followed.matrix.rows.find((candidate) => candidate.municipality === municipality);
  return row ?? { municipality, states: new Map() };
}

/** A municipality and its line in a report. */
export interface OwnedLine {
  readonly municipality: Municipality;
  readonly row: MatrixRow;
}

/** @returns the line of each municipality, as {@link rowIn} gives it, for the cost of looking through the matrix once */
export function linesIn({ matrix }: FollowedRound, municipalities: readonly Municipality[]): OwnedLine[] {
  const rows = new Map(matrix.rows.map((row) => [row.municipality, row]));
  return municipalities.map((municipality) => {
    const { name } = municipality;
    return { municipality, row: rows.get(name) ?? { municipality: name, states: new Map() } };
  });
}

/**
 * Compliance of the report's municipality in one round.
 *
 * @throws Error when a letter is not in the legend: municipalReport refuses those before anything is built.
 */
export function ownCompliance({ followUp, municipality }: Subject, followed: FollowedRound): Compliance {
  const outcome = municipalityCompliance(rowIn(followed, municipality.name), followed.legend, followUp.catalogue);
  return known(outcome);
}

/** The compliance of an outcome that cannot be anything else; throws Error otherwise, which would be a bug. */
export function known(
  outcome:
    | { readonly kind: 'compliance'; readonly compliance: Compliance }
    | { readonly kind: 'unknown-letters'; readonly cells: readonly UnknownLetter[] },
): Compliance {
  if (outcome.kind === 'compliance') return outcome.compliance;
  throw new Error(`Unknown letter ${outcome.cells[0]?.letter ?? ''}`);
}
