import { headerIn, isSuccess, type ObservedAnswer } from './observed';
import {
  botWallPhrases,
  closedFormPhrases,
  protectedPhrases,
  says,
  throttledPhrases,
  unsharedPhrases,
} from './phrases';
import { rule } from './rule';

/** A wall says little; a long page that uses its words speaks of something else. */
const shortPage = 1200;

/** Headers by which walls tell themselves, whatever their page says. */
function hasWallHeader(observed: ObservedAnswer): boolean {
  return (
    headerIn(observed, 'cf-mitigated') !== '' ||
    headerIn(observed, 'x-amzn-waf-action') !== '' ||
    headerIn(observed, 'x-datadome').includes('protected') ||
    headerIn(observed, 'x-sucuri-block') !== ''
  );
}

function isShort({ text }: ObservedAnswer): boolean {
  return text.length < shortPage;
}

/** Imperva's walls are a script and not a word. */
function isWordlessWall(observed: ObservedAnswer): boolean {
  return observed.answer.page.isAppShell && observed.title === '' && headerIn(observed, 'x-iinfo') !== '';
}

function isBotWall(observed: ObservedAnswer): boolean {
  if (hasWallHeader(observed) || isWordlessWall(observed)) return true;
  if (isShort(observed) && /^captcha$/.test(observed.title)) return true;
  return isShort(observed) && says(`${observed.title} ${observed.text}`, botWallPhrases);
}

/** Where those live who let people in, by host and path. */
const signInHosts =
  /^(?:accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com|login\.windows\.net|[\w-]+\.okta\.com|[\w-]+\.auth0\.com)$/;
const signInPaths =
  /\/(?:log-?in|sign-?in|iniciar-?sesion|users\/sign_in|servicelogin|wp-login|adfs\/ls|idp\/|saml2?\/|oauth2?\/authorize|authwall)(?:[/.?]|$)|\/acceso\/?$/i;

/** Being sent to a door is to be kept out; a door that was asked for is what it is. */
function isSentToSignIn({ final, asked, isElsewhere }: ObservedAnswer): boolean {
  if (signInHosts.test(final.host)) return !signInHosts.test(asked.host);
  return isElsewhere && signInPaths.test(final.path) && !signInPaths.test(asked.path);
}

const isGoogleDocument = /^(?:docs|drive|forms|sites)\.google\.com$/;

function isClosedForm(observed: ObservedAnswer): boolean {
  const { final, text } = observed;
  if (isGoogleDocument.test(final.host) && /\/closedform$/.test(final.path)) return true;
  return isShort(observed) && says(text, closedFormPhrases);
}

function isPrivate(observed: ObservedAnswer): boolean {
  const words = `${observed.title} ${observed.text}`;
  if (!isShort(observed)) return false;
  if (isGoogleDocument.test(observed.final.host)) return says(words, unsharedPhrases);
  return observed.answer.page.hasPasswordField && says(words, protectedPhrases);
}

/** Links that a program is not let through to, or that are for some people alone: none of them is dead. */
export const wallRules = [
  rule('bot-wall', 'blocked', isBotWall),
  rule('throttled', 'blocked', (observed) => isShort(observed) && says(observed.text, throttledPhrases)),
  rule('needs-password', 'restricted', ({ answer }) => answer.status === 401 || answer.status === 407),
  rule('closed-form', 'restricted', (observed) => observed.answer.status < 500 && isClosedForm(observed)),
  rule('private-document', 'restricted', (observed) => observed.answer.status < 500 && isPrivate(observed)),
  rule('sign-in', 'restricted', (observed) => isSuccess(observed) && isSentToSignIn(observed)),
] as const;

/** Of pages that say little else than that they want a password. */
export const signInPageRules = [
  rule(
    'sign-in-page',
    'restricted',
    (observed) => isSuccess(observed) && observed.answer.page.hasPasswordField && observed.text.length < 500,
  ),
] as const;
