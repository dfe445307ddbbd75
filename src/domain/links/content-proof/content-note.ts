import { sameText } from '../../model/same-text';

/** Whose evidence a remark is about. */
interface NoteOwner {
  readonly municipality: string;
  /** Code of the tool. */
  readonly toolCode: string;
}

/** @returns the line that tells, among those of one address, what the evidence of one owner does not find in it */
export function contentNote({ municipality, toolCode }: NoteOwner, words: string): string {
  return `${municipality} ${toolCode}: ${words}`;
}

/** @returns what the lines of an address say to one owner; '' for nothing */
export function noteFor({ municipality, toolCode }: NoteOwner, notes: string): string {
  const lines = notes.split('\n').map((line) => {
    const at = line.indexOf(': ');
    return { owner: line.slice(0, at), words: line.slice(at + 2) };
  });
  return lines.find(({ owner }) => sameText(owner, `${municipality} ${toolCode}`))?.words ?? '';
}
