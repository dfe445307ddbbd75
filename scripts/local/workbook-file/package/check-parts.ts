import { DAMAGE, DamagedFile, missingPart } from './damage';
import { resolveTarget, tagsOf, textOf, type Parts } from './parts';

const CONTENT_TYPES = '[Content_Types].xml';
const SPREADSHEET_TYPE = /application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\.[\w.-]*main\+xml/i;

/** Names are compared as Office does: without regard to case, escapes undone. */
function requirePart(names: ReadonlySet<string>, path: string): void {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // A stray "%" is part of the name.
  }
  if (!names.has(plain.toLowerCase()) && !names.has(path.toLowerCase())) throw new DamagedFile(missingPart(path));
}

function checkRelationships(parts: Parts, names: ReadonlySet<string>): void {
  for (const path of parts.keys()) {
    if (!path.endsWith('.rels')) continue;
    for (const relationship of tagsOf(textOf(parts, path), 'Relationship')) {
      const target = relationship.get('Target') ?? '';
      const isInside = relationship.get('TargetMode') !== 'External' && !target.startsWith('#');
      if (isInside) requirePart(names, resolveTarget(path, target));
    }
  }
}

/**
 * Checks that the parts make a whole spreadsheet: whatever is announced or pointed at is there.
 * (A flipped bit in a list of relationships would otherwise lose all texts in silence.)
 * @param parts as `unpack` gives them
 * @throws DamagedFile naming the part that is missing, or saying that this is no spreadsheet
 */
export function checkParts(parts: Parts): void {
  if (!parts.has(CONTENT_TYPES)) {
    throw new DamagedFile(parts.has('META-INF/manifest.xml') ? DAMAGE.openDocument : DAMAGE.notSpreadsheet);
  }
  const contentTypes = textOf(parts, CONTENT_TYPES);
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  for (const override of tagsOf(contentTypes, 'Override')) {
    requirePart(names, (override.get('PartName') ?? '').replace(/^\//, ''));
  }
  if (!SPREADSHEET_TYPE.test(contentTypes)) throw new DamagedFile(DAMAGE.notSpreadsheet);
  requirePart(names, '_rels/.rels');
  checkRelationships(parts, names);
}
