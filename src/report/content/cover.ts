import type { Cover, Emblem, Section } from './blocks';
import type { ReportSettings } from './settings';

/** What a document says on its cover by itself, its emblems where it has them. */
interface CoverWords extends Pick<Cover, 'overline' | 'title' | 'municipality' | 'sealPlace' | 'lines'> {
  readonly logo?: Emblem | undefined;
  readonly seal?: Emblem | undefined;
}

/** @returns a page of its own, without phrase or number, on which the institution is named */
export function coverSection({ institution }: ReportSettings, { logo, seal, ...words }: CoverWords): Section {
  const emblems = { ...(logo ? { logo } : {}), ...(seal ? { seal } : {}) };
  return { orientation: 'portrait', framed: false, blocks: [{ kind: 'cover', institution, ...emblems, ...words }] };
}
