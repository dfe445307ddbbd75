import type { PictureOutcomes } from '../../../domain/pictures/placed-pictures';
import { municipalityCompliance, wholeCompliance, type Compliance } from '../../../domain/model/compliance';
import type { FollowedRound, FollowUp } from '../../../domain/model/follow-up';
import type { StatusMatrix } from '../../../domain/model/matrix';
import { reportSettings, type ReportSettings } from '../settings';
import { known, linesIn, type OwnedLine } from '../subject';
import { movementOf, type Movement } from '../movement';

/** A municipality's line in a report, and what it comes to. */
export interface RegionLine extends OwnedLine {
  readonly compliance: Compliance;
}

/** A report over all municipalities. */
export interface RegionRound {
  readonly followed: FollowedRound;
  /** Of every municipality that is followed, in the institute's order; one that the matrix lacks has every cell blank. */
  readonly lines: readonly RegionLine[];
  /** Those same lines, and no others. */
  readonly matrix: StatusMatrix;
  readonly whole: Compliance;
  /** Names of the municipalities that the matrix lacks. */
  readonly absent: readonly string[];
}

/** What every piece of the regional report is made from; what several of them tell is worked out once. */
export interface Region {
  readonly followUp: FollowUp;
  readonly settings: ReportSettings;
  readonly pictures: PictureOutcomes;
  /** In report order. */
  readonly rounds: readonly RegionRound[];
  readonly latest: RegionRound | null;
  readonly movement: Movement;
}

/** @throws Error when a letter is not in its legend: regionalReport refuses those before anything is built. */
export function regionOf(followUp: FollowUp, pictures: PictureOutcomes = new Map()): Region {
  const rounds = followUp.rounds.map((followed) => regionRound(followed, followUp));
  return {
    followUp,
    pictures,
    // It uses none of the texts that name a municipality.
    settings: reportSettings(followUp.settings, ''),
    rounds,
    latest: rounds[rounds.length - 1] ?? null,
    movement: movementOf(followUp),
  };
}

function regionRound(followed: FollowedRound, { municipalities, catalogue }: FollowUp): RegionRound {
  const { legend, matrix } = followed;
  const lines = linesIn(followed, municipalities).map((line) => ({
    ...line,
    compliance: known(municipalityCompliance(line.row, legend, catalogue)),
  }));
  const all = { report: matrix.report, rows: lines.map(({ row }) => row) };
  const present = new Set(matrix.rows.map(({ municipality }) => municipality));
  return {
    followed,
    lines,
    matrix: all,
    whole: known(wholeCompliance(all, legend, catalogue)),
    absent: municipalities.map(({ name }) => name).filter((name) => !present.has(name)),
  };
}
