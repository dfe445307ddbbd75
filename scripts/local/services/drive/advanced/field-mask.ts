import { DriveProblem } from '../store/problem';

/** Fields asked for; null: all of what is there. */
type Mask = ReadonlyMap<string, Mask | null> | null;

/**
 * Keeps of a resource what `fields` asks for: "id,name", "files(id,owners/emailAddress)", "*".
 * @param resource all that could be asked for
 * @param fields as a script passes it
 * @returns a new object with those fields; throws "Invalid field selection X" for one that no resource has
 */
export function masked(resource: object, fields: string): Record<string, unknown> {
  return applied(resource, new MaskReader(fields).whole()) as Record<string, unknown>;
}

function applied(value: unknown, mask: Mask): unknown {
  if (mask === null || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map((item) => applied(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const resource = value as Record<string, unknown>;
  for (const name of mask.keys()) if (!(name in resource)) throw invalid(name);
  const kept = [...mask].filter(([name]) => resource[name] !== undefined);
  return Object.fromEntries(kept.map(([name, inner]) => [name, applied(resource[name], inner)]));
}

/** Fields of the API that this host does not keep: asking for one must not look as if the file had none. */
const unimplemented = new Set(
  `copyRequiresWriterPermission contentHints contentRestrictions driveId expirationTime exportLinks folderColorRgb
  hasAugmentedPermissions hasThumbnail headRevisionId iconLink imageMediaMetadata isAppAuthorized labelInfo
  linkShareMetadata md5Checksum modifiedByMe modifiedByMeTime permissionDetails photoLink quotaBytesUsed resourceKey
  sha1Checksum sha256Checksum sharedWithMeTime sharingUser shortcutDetails storageQuota teamDriveId thumbnailLink
  thumbnailVersion trashedTime trashingUser version videoMediaMetadata viewedByMe viewedByMeTime viewersCanCopyContent
  writersCanShare`.split(/\s+/),
);

function invalid(name: string): Error {
  if (unimplemented.has(name)) return new Error(`local host: the Drive field ${name} is not implemented`);
  return new DriveProblem(400, 'invalidParameter', `Invalid field selection ${name}`);
}

/** Reads the mask from left to right. */
class MaskReader {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): Mask {
    const mask = this.list();
    if (this.at < this.text.length) throw invalid(this.text);
    return mask;
  }

  private list(): Mask {
    const mask = new Map<string, Mask>();
    do mask.set(...this.field());
    while (this.takes(','));
    return mask;
  }

  private field(): [string, Mask] {
    const name = /^\s*([A-Za-z][\w.-]*|\*)\s*/.exec(this.text.slice(this.at));
    if (name?.[1] === undefined) throw invalid(this.text);
    this.at += name[0].length;
    return [name[1], this.inner()];
  }

  private inner(): Mask {
    if (this.takes('/')) return new Map([this.field()]);
    if (!this.takes('(')) return null;
    const mask = this.list();
    if (!this.takes(')')) throw invalid(this.text);
    return mask;
  }

  private takes(sign: string): boolean {
    const found = this.text.startsWith(sign, this.at);
    if (found) this.at += sign.length;
    return found;
  }
}
