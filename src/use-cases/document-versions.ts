import type { FollowUp } from '../domain/model/follow-up';
import { changesBetween, type PieceChange, type ReportPieces } from '../report';
import { versionTexts } from '../texts/report-making';
import type { IssuedDocument } from '../workbook/read/read-issued-documents';

/** What a document is a version of. */
export interface VersionFacts {
  /** From 1. */
  readonly version: number;
  /** A sentence for each difference from the version before; null where there is none before. */
  readonly changes: readonly string[] | null;
}

/**
 * @param issued the documents listed so far, oldest first
 * @param pieces what the new document says
 * @returns which version of the municipality's report it would be, and what is another than in the one before
 */
export function versionFacts(
  issued: readonly IssuedDocument[],
  municipality: string,
  pieces: ReportPieces,
  followUp: FollowUp,
): VersionFacts {
  const own = issued.filter((document) => document.municipality === municipality);
  const last = own[own.length - 1];
  if (!last) return { version: 1, changes: null };
  const before = readPieces(last.pieces);
  const changes = before && changesBetween(before, pieces).map((change) => sentence(change, followUp));
  return { version: Math.max(own.length, last.version ?? 0) + 1, changes: changes ?? [versionTexts.unknown] };
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
