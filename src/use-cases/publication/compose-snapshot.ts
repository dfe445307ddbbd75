import type { CivilMoment } from '../../domain/model/civil-moment';
import {
  dimensionCompliance,
  municipalityCompliance,
  type Compliance,
  type ComplianceOutcome,
} from '../../domain/model/compliance';
import type { FollowedRound, FollowUp } from '../../domain/model/follow-up';
import type { MunicipalSnapshot, SnapshotRound } from '../../domain/publication/municipal-snapshot';
import { reportSettings } from '../../report/content/settings';
import { known, rowIn } from '../../report/content/subject';
import { medianOfOthers } from './median-of-others';
import { ownDocuments, type PublishableDocument } from './own-documents';
import { ownDimensions } from './own-tools';

/** When it is published, and the rows of the tab "Informes". */
export interface Publication {
  readonly publishedAt: CivilMoment;
  /** In the order in which they were made. */
  readonly documents: readonly PublishableDocument[];
}

/**
 * What one municipality may see of the follow-up: its own row, and of the others nothing but their median.
 *
 * @param municipality its name as the tab "Municipios" writes it
 * @throws Error when the list does not have it, or a matrix holds a letter that its own legend does not have: whoever
 *   publishes refuses those before (matrixTrouble)
 */
export function composeSnapshot(
  followUp: FollowUp,
  municipality: string,
  { publishedAt, documents }: Publication,
): MunicipalSnapshot {
  const { municipalities, rounds, settings } = followUp;
  if (!municipalities.some(({ name }) => name === municipality)) throw new Error(`No municipality ${municipality}`);
  const { institution, acronym, theme, deadline, notice } = reportSettings(settings, municipality);
  return {
    municipality,
    institution,
    acronym,
    notice,
    publishedAt,
    rounds: rounds.map((followed) => ownRound(followUp, municipality, followed)),
    dimensions: ownDimensions({ followUp, municipality, theme }),
    deadline,
    documents: ownDocuments(documents, municipality, municipalities),
    medianOfOthers: medianOfOthers(followUp, municipality),
  };
}

function ownRound({ catalogue }: FollowUp, municipality: string, followed: FollowedRound): SnapshotRound {
  const { round, legend } = followed;
  const row = rowIn(followed, municipality);
  return {
    report: round.number,
    cutOff: round.cutOff,
    updated: round.updated,
    compliance: shownCompliance(municipalityCompliance(row, legend, catalogue)),
    byDimension: catalogue.dimensions.map(({ number }) =>
      shownCompliance(dimensionCompliance([row], legend, catalogue, number)),
    ),
  };
}

function shownCompliance(outcome: ComplianceOutcome): Compliance {
  const { met, counted, blanks, share } = known(outcome);
  return { met, counted, blanks, share };
}
