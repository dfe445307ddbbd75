import type { DocumentKind, DocumentOwner } from '../../domain/model/document-kind';
import type { CivilDate } from '../../domain/model/civil-date';
import type { FollowUp } from '../../domain/model/follow-up';
import { sameText } from '../../domain/model/same-text';
import { settings, yesNo } from '../../domain/model/settings';
import type { PictureOutcomes } from '../../domain/pictures/placed-pictures';
import { municipalReport, observationsLetter, piecesOf, regionalReport, type ReportOutcome } from '../../report';
import type { Services } from '../../services/services';
import { problemList } from '../../texts/problems';
import { concerns, type WorkbookProblem } from '../../workbook/problems';
import type { ReadFollowUp } from '../../workbook/read/read-follow-up';
import { issuingConcerns } from '../issuing/issuing-concerns';
import { concernSentence } from '../issuing/tell-concerns';
import { changesSince, piecesText } from './document-versions';
import type { ReadyDocument, RefusedDocument } from './ready-document';
import { fetchPictures, noPictures } from './report-pictures';

interface ComposeOptions {
  readonly madeOn: CivilDate;
  readonly pictures: PictureOutcomes;
}

type Composer = (followUp: FollowUp, municipality: string, options: ComposeOptions) => ReportOutcome;

/** What each kind of document says. */
const composers = {
  municipal: municipalReport,
  regional: (followUp, _, options) => regionalReport(followUp, options),
  letter: observationsLetter,
} as const satisfies Record<DocumentKind, Composer>;

/**
 * @param pictures what came of its pictures; left out: none was asked for
 * @returns what a document says, or why the workbook's data do not allow it; nothing is stored
 */
export function composeDocument(
  { followUp, problems, issued }: ReadFollowUp,
  owner: DocumentOwner,
  { clock }: Pick<Services, 'clock'>,
  pictures = noPictures,
): ReadyDocument | RefusedDocument {
  const { kind, municipality } = owner;
  const own = problems.filter((problem) => isInTheWay(problem, owner));
  if (own.length > 0) return { kind: 'refused', owner, reason: problemList(own) };
  const madeOn = clock.today();
  const outcome = composers[kind](followUp, municipality, { madeOn, pictures: pictures.outcomes });
  if (outcome.kind === 'refused') return { kind: 'refused', owner, reason: outcome.reason };
  const { content } = outcome;
  const pieces = piecesOf(content, followUp, municipality);
  const latest = followUp.rounds[followUp.rounds.length - 1];
  const making = {
    cutOff: latest?.round.cutOff ?? null,
    madeOn,
    changes: changesSince(issued, owner, pieces, followUp),
    concerns: kind === 'municipal' ? issuingConcerns(followUp, municipality).map(concernSentence) : [],
  };
  const report = latest?.round.number ?? 0;
  const wantsPdf = sameText(followUp.settings.get(settings.pdf.key) ?? '', yesNo.yes);
  const said = { content, making, pieces: piecesText(pieces), pictures: pictures.bytes };
  return { kind: 'ready', owner, report, wantsPdf, ...said };
}

/** What is wrong with one municipality's rows keeps from being made its own documents, and that of all together. */
function isInTheWay(problem: WorkbookProblem, { kind, municipality }: DocumentOwner): boolean {
  return kind === 'regional' || concerns(problem, municipality);
}

/**
 * Fetches the pictures of a document that can be made: only then, and only its own, so that those of all municipalities
 * are never held at once.
 * @returns the document with them; the same one where it asks for none
 */
export function withPictures(
  document: ReadyDocument,
  read: ReadFollowUp,
  services: Pick<Services, 'clock' | 'pictures'>,
): ReadyDocument {
  // A letter bears none.
  if (document.owner.kind === 'letter') return document;
  const pictures = fetchPictures(read.followUp, document.owner.municipality, services);
  if (pictures === noPictures) return document;
  const composed = composeDocument(read, document.owner, services, pictures);
  return composed.kind === 'ready' ? composed : document;
}
