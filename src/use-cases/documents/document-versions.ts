import type { DocumentOwner } from '../../domain/model/document-kind';
import type { FollowUp } from '../../domain/model/follow-up';
import { changesBetween, type PieceChange, type ReportPieces } from '../../report';
import { versionTexts } from '../../texts/report-making';
import type { IssuedDocument } from '../../workbook/read/read-issued-documents';

/**
 * @param issued the documents listed so far, oldest first
 * @param pieces what the new document says
 * @returns a sentence for each difference from the owner's document of that kind before; null where there is none
 */
export function changesSince(
  issued: readonly IssuedDocument[],
  owner: DocumentOwner,
  pieces: ReportPieces,
  followUp: FollowUp,
): readonly string[] | null {
  const own = issued.filter(({ kind, municipality }) => kind === owner.kind && municipality === owner.municipality);
  const last = own[own.length - 1];
  if (!last) return null;
  const before = readPieces(last.pieces);
  if (before === null) return [versionTexts.unknown];
  return changesBetween(before, pieces).map((change) => sentence(change, followUp));
}

/** @returns pieces as the text of one cell */
export function piecesText(pieces: ReportPieces): string {
  return JSON.stringify(pieces);
}

/** A cell that a person wrote in, or an older version of the add-on left blank, keeps nothing. */
function readPieces(text: string): ReportPieces | null {
  try {
    const read: unknown = JSON.parse(text);
    return isPieces(read) ? read : null;
  } catch {
    return null;
  }
}

function isPieces(read: unknown): read is ReportPieces {
  const isTexts = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');
  return typeof read === 'object' && read !== null && 'states' in read && 'parts' in read
    ? isTexts(read.states) && isTexts(read.parts)
    : false;
}

function sentence(change: PieceChange, { catalogue }: FollowUp): string {
  if (change.kind !== 'state')
    return change.heading === '' ? versionTexts.everyPage : versionTexts[change.kind](change.heading);
  const name = catalogue.tools.find(({ code }) => code === change.toolCode)?.name ?? '';
  return versionTexts.state(change.report, `${change.toolCode} ${name}`.trim(), change.before, change.after);
}
