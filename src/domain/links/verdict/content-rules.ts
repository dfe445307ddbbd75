import { isShortLink, isTrivialRedirect } from '../address/site';
import type { BodyKind } from '../page/page-facts';
import type { ObservedAnswer } from './observed';
import { outOfOrderPhrases, says, unconfiguredPhrases } from './phrases';
import { rule } from './rule';

/** What a file of that name must be; a browser cares for no more. */
const kindsByExtension: readonly (readonly [RegExp, readonly BodyKind[]])[] = [
  [/\.pdf$/i, ['pdf', 'binary']],
  [/\.(?:docx?|xlsx?|pptx?|odt|ods|odp)$/i, ['office', 'archive', 'binary', 'pdf']],
  [/\.(?:zip|rar|7z|gz)$/i, ['archive', 'office', 'binary']],
  [/\.(?:jpe?g|png|gif|webp|bmp|tiff?)$/i, ['image', 'binary']],
  [/\.(?:mp4|mp3|mov|avi|m4a|wav|webm)$/i, ['media', 'binary']],
];

/** What a declared type must be. */
const kindsByType: readonly (readonly [RegExp, readonly BodyKind[]])[] = [
  [/^application\/pdf$/, ['pdf', 'binary']],
  [/^text\/html$/, ['html', 'text', 'data', 'pdf', 'image', 'office', 'archive', 'media']],
];

function isOtherThan(
  kinds: readonly (readonly [RegExp, readonly BodyKind[]])[],
  name: string,
  kind: BodyKind,
): boolean {
  return kinds.some(([pattern, right]) => pattern.test(name) && !right.includes(kind));
}

/** Pages that say little else. */
const shortPage = 800;

function saysInShort({ title, text }: ObservedAnswer, phrases: readonly RegExp[]): boolean {
  return text.length < shortPage && (says(title, phrases) || says(text.trim(), phrases));
}

function isBlankPage({ answer: { page } }: ObservedAnswer): boolean {
  return page.kind === 'html' && page.isWhole && page.text === '' && !page.isAppShell && page.title === '';
}

/** What comes is not what the address, or the server, says that it is. */
export const doubtRules = [
  rule('empty', 'doubtful', ({ answer }) => answer.page.kind === 'empty'),
  rule('unconfigured-server', 'doubtful', (observed) => saysInShort(observed, unconfiguredPhrases)),
  rule('out-of-order', 'doubtful', (observed) => saysInShort(observed, outOfOrderPhrases)),
  rule('other-than-its-name', 'doubtful', ({ answer, final }) =>
    isOtherThan(kindsByExtension, final.path, answer.page.kind),
  ),
  rule('other-than-its-type', 'doubtful', ({ answer: { page } }) =>
    isOtherThan(kindsByType, page.declaredType, page.kind),
  ),
  rule('blank-page', 'doubtful', isBlankPage),
] as const;

/** What is there, and whether it is where it was said to be. */
export const aliveRules = [
  rule(
    'moved',
    'redirected',
    ({ isElsewhere, asked, final }) => isElsewhere && !isShortLink(asked) && !isTrivialRedirect(asked, final),
  ),
  rule('app-shell', 'alive', ({ answer: { page } }) => page.isAppShell),
  rule('alive', 'alive', () => true),
] as const;
