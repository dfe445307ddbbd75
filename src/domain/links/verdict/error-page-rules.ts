import { isHomePage, isShortLink, isTrivialRedirect } from '../address/site';
import { readAddress } from '../address/web-address';
import type { ObservedAnswer } from './observed';
import {
  notFoundSentences,
  notFoundTitles,
  notFoundWords,
  parkedPhrases,
  says,
  saysInPart,
  suspendedPhrases,
} from './phrases';
import { rule } from './rule';
import { isSamePage } from './same-page';

/** Pages that say little else; menus and feet included. */
const shortPage = 1000;

/** Pages that hardly say more than one thing. */
const barePage = 400;

/** Kinds of body that say something in words. */
function hasWords({ answer: { page } }: ObservedAnswer): boolean {
  return page.kind === 'html' || page.kind === 'text';
}

function isShort({ text }: ObservedAnswer): boolean {
  return text.length < shortPage;
}

function saysNotFound({ text }: ObservedAnswer): boolean {
  if (text.length >= shortPage) return false;
  return says(text, notFoundSentences) || (text.length < barePage && says(text, notFoundWords));
}

/** Where sites send who asks for what is not there. */
const errorPaths =
  /\/(?:40[04]|error|errores?|error-?404|404-?error|not-?found|no-?encontrad[oa]|pagina-?no-?encontrada)(?:\.\w{1,5})?\/?$/i;

function isSentToErrorPage({ isElsewhere, final, asked }: ObservedAnswer): boolean {
  if (!isElsewhere || errorPaths.test(asked.path)) return false;
  return errorPaths.test(final.path) || /[?&]aspxerrorpath=/i.test(final.query);
}

function saysEither({ title, text }: ObservedAnswer, phrases: readonly RegExp[]): boolean {
  return says(title, phrases) || says(text, phrases);
}

function isParked(observed: ObservedAnswer): boolean {
  return observed.final.path === '/lander' || (isShort(observed) && saysEither(observed, parkedPhrases));
}

/** What a site's first page may be called beside its own name: a language, or what it is. */
const otherHome = /^\/(?:es|en|es-mx|mx|portal|web|sitio|site)\/?$/i;

/** A part of a site may have moved to a host of its own name: from /ipomex to ipomex.luvianos.gob.mx. */
function isNamedAfter({ asked, final }: ObservedAnswer): boolean {
  const labels = final.host.split('.').filter((label) => label.length > 3 && !asked.host.split('.').includes(label));
  return labels.some((label) => asked.path.toLowerCase().split('/').includes(label));
}

/** A short link, and evidence that is a home page, lead to one by right. */
function isThrownHome(observed: ObservedAnswer): boolean {
  const { isElsewhere, asked, final } = observed;
  if (!isElsewhere || !isHomePage(final) || isHomePage(asked) || isShortLink(asked)) return false;
  return !otherHome.test(asked.path) && !isNamedAfter(observed);
}

/** Whether the made-up address was sent to the page that was asked for: then that page is itself, and is there. */
function isWhereOthersAreSent({ asked, final, facts: { sibling } }: ObservedAnswer): boolean {
  const end = sibling && readAddress(sibling.address);
  if (!end || !isTrivialRedirect(end, final)) return false;
  return isTrivialRedirect(asked, final) || isShortLink(asked);
}

/** A made-up address beside this one shows the same: it is what the site shows for whatever is not there. */
function isWhatAnyAddressShows(observed: ObservedAnswer): boolean {
  const {
    final,
    facts: { sibling },
    answer: { page },
  } = observed;
  if (sibling === null || sibling.status < 200 || sibling.status > 299) return false;
  if (page.kind !== 'html' || sibling.page.kind !== 'html' || page.isAppShell) return false;
  return !isHomePage(final) && !isWhereOthersAreSent(observed) && isSamePage(page, sibling.page);
}

/** Pages that answer 200 and have nothing to show. */
export const errorPageRules = [
  rule('parked-domain', 'error-page', isParked),
  rule('suspended', 'error-page', (observed) => isShort(observed) && saysEither(observed, suspendedPhrases)),
  rule(
    'says-not-found-in-title',
    'error-page',
    (observed) => hasWords(observed) && saysInPart(observed.title, notFoundTitles),
  ),
  rule('says-not-found', 'error-page', (observed) => hasWords(observed) && saysNotFound(observed)),
  rule('error-address', 'error-page', isSentToErrorPage),
  rule('thrown-home', 'error-page', isThrownHome),
  rule('same-as-sibling', 'error-page', isWhatAnyAddressShows),
] as const;
