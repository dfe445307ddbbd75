import type { DocumentOwner } from '../../domain/model/document-kind';
import { municipalReport, piecesOf } from '../../report';
import type { Services } from '../../services/services';
import { problemList } from '../../texts/problems';
import { concerns } from '../../workbook/problems';
import type { ReadFollowUp } from '../../workbook/read/read-follow-up';
import { issuingConcerns } from '../issuing/issuing-concerns';
import { concernSentence } from '../issuing/tell-concerns';
import { changesSince, piecesText } from './document-versions';
import type { ReadyDocument, RefusedDocument } from './ready-document';
import { fetchPictures, noPictures } from './report-pictures';

/**
 * @param pictures what came of its pictures; left out: none was asked for
 * @returns what one municipality's document says, or why the workbook's data do not allow it; nothing is stored
 */
export function composeDocument(
  { followUp, problems, issued }: ReadFollowUp,
  owner: DocumentOwner,
  { clock }: Pick<Services, 'clock'>,
  pictures = noPictures,
): ReadyDocument | RefusedDocument {
  const { municipality } = owner;
  const own = problems.filter((problem) => concerns(problem, municipality));
  if (own.length > 0) return { kind: 'refused', owner, reason: problemList(own) };
  const madeOn = clock.today();
  const outcome = municipalReport(followUp, municipality, { madeOn, pictures: pictures.outcomes });
  if (outcome.kind === 'refused') return { kind: 'refused', owner, reason: outcome.reason };
  const { content } = outcome;
  const pieces = piecesOf(content, followUp, municipality);
  const latest = followUp.rounds[followUp.rounds.length - 1];
  const cutOff = latest?.round.cutOff ?? null;
  const known = issuingConcerns(followUp, municipality).map(concernSentence);
  const making = { cutOff, madeOn, changes: changesSince(issued, owner, pieces, followUp), concerns: known };
  const report = latest?.round.number ?? 0;
  return { kind: 'ready', owner, report, content, making, pieces: piecesText(pieces), pictures: pictures.bytes };
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
  const pictures = fetchPictures(read.followUp, document.owner.municipality, services);
  if (pictures === noPictures) return document;
  const composed = composeDocument(read, document.owner, services, pictures);
  return composed.kind === 'ready' ? composed : document;
}
