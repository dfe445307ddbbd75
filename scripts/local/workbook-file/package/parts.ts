const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is in a package, by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** @returns the part's text; '' where there is no such part */
export function textOf(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts.get(path));
}

function attributesOf(tag: string): Map<string, string> {
  const pairs = [...tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const unescaped = (text: string): string => text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
  return new Map(pairs.map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]));
}

/** @returns the attributes of every element of that name, whatever its prefix */
export function tagsOf(xml: string, name: string): Map<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));
}

/** Where a relationship's target is, from the folder of the part that holds it (ECMA-376 part 2, 9.3). */
export function resolveTarget(relationshipsPath: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = relationshipsPath.split('/').slice(0, -2);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
