import { isHomePage, isShortLink } from '../address/site';
import type { ObservedAnswer } from './observed';
import { notFoundSentences, notFoundTitles, parkedPhrases, says, suspendedPhrases } from './phrases';
import { rule } from './rule';
import { isSamePage } from './same-page';

/** Pages that say little else; menus and feet included. */
const shortPage = 1000;

/** Kinds of body that say something in words. */
function hasWords({ answer: { page } }: ObservedAnswer): boolean {
  return page.kind === 'html' || page.kind === 'text';
}

function isShort({ text }: ObservedAnswer): boolean {
  return text.length < shortPage;
}

/** Where sites send who asks for what is not there. */
const errorPaths =
  /\/(?:40[04]|error|errores?|error-?404|404-?error|not-?found|no-?encontrad[oa]|pagina-?no-?encontrada)(?:\.\w{1,5})?\/?$/i;

function isSentToErrorPage({ isElsewhere, final, asked }: ObservedAnswer): boolean {
  if (!isElsewhere || errorPaths.test(asked.path)) return false;
  return errorPaths.test(final.path) || /[?&]aspxerrorpath=/i.test(final.query);
}

function isParked(observed: ObservedAnswer): boolean {
  const { title, text, final } = observed;
  return final.path === '/lander' || (isShort(observed) && says(`${title} ${text}`, parkedPhrases));
}

/** A short link, and evidence that is a home page, lead to one by right. */
function isThrownHome({ isElsewhere, asked, final }: ObservedAnswer): boolean {
  return isElsewhere && isHomePage(final) && !isHomePage(asked) && !isShortLink(asked);
}

/** A made-up address beside this one shows the same: it is what the site shows for whatever is not there. */
function isWhatAnyAddressShows({ facts: { sibling }, answer: { page } }: ObservedAnswer): boolean {
  if (sibling === null || sibling.status < 200 || sibling.status > 299) return false;
  return sibling.page.kind === 'html' && !page.isAppShell && isSamePage(page, sibling.page);
}

/** Pages that answer 200 and have nothing to show. */
export const errorPageRules = [
  rule('parked-domain', 'error-page', isParked),
  rule(
    'suspended',
    'error-page',
    (observed) => isShort(observed) && says(`${observed.title} ${observed.text}`, suspendedPhrases),
  ),
  rule(
    'says-not-found-in-title',
    'error-page',
    (observed) => hasWords(observed) && says(observed.title, notFoundTitles),
  ),
  rule(
    'says-not-found',
    'error-page',
    (observed) => hasWords(observed) && isShort(observed) && says(observed.text, notFoundSentences),
  ),
  rule('error-address', 'error-page', isSentToErrorPage),
  rule('thrown-home', 'error-page', isThrownHome),
  rule('same-as-sibling', 'error-page', isWhatAnyAddressShows),
] as const;
