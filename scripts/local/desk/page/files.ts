import type { DeskFile } from '../protocol';
import { byId, saying } from './element';

/** The documents of the folder that stands for Drive, the newest first. */
export function showFiles(files: readonly DeskFile[]): void {
  byId('no-files', HTMLElement).hidden = files.length > 0;
  byId('file-list', HTMLElement).replaceChildren(...files.map(fileLine));
}

function fileLine({ id, name }: DeskFile): HTMLLIElement {
  const line = document.createElement('li');
  const link = saying('a', name);
  link.href = `/files/${encodeURIComponent(id)}`;
  line.append(link);
  return line;
}
