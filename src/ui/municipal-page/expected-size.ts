import type { MunicipalSnapshot, SnapshotEvidence, SnapshotTool } from '../../domain/publication/municipal-snapshot';
import { pageLimit, type Room } from './room';

/** Bytes of the elements around a tool or an evidence, at the least. */
const frame = 150;

/**
 * Whether it is worth making the page in a room: one that is sure to be too large is not made, for a server has little
 * time, and what was typed may be very long. Marks and blank lines of a text do not show, so that it may take less room
 * than it has characters; never a third of it.
 */
export function mayFit({ dimensions }: MunicipalSnapshot, room: Room): boolean {
  const tools = dimensions.slice(0, room.dimensions).flatMap((each) => each.tools.slice(0, room.tools));
  return tools.reduce((sum, tool) => sum + sizeOfTool(tool, room), 0) <= 3 * pageLimit;
}

function sizeOfTool({ name, proof, advance, evidence }: SnapshotTool, room: Room): number {
  const texts = Math.min(name.length, room.text) + Math.min(proof.length, room.text);
  const shown = evidence.slice(0, room.evidence);
  const proofs = shown.reduce((sum, each) => sum + sizeOfEvidence(each, room), 0);
  return frame + texts + Math.min(advance.length, room.advance) + proofs;
}

function sizeOfEvidence({ description, session, annex, link }: SnapshotEvidence, room: Room): number {
  const texts = [description, session, annex].reduce((sum, text) => sum + Math.min(text.length, room.text), 0);
  return frame + texts + (link.length > room.address ? 0 : link.length);
}
