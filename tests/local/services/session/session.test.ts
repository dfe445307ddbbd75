import { makeSession } from '../../../../scripts/local/services/session';
import type { RunInput } from '../../../../scripts/local/runtime/run-state';
import { smallHost } from '../small-host';

function session(changes: Partial<RunInput> = {}) {
  return makeSession(smallHost(changes)) as GoogleAppsScript.Base.Session;
}

const owner = 'ana@institucion.example';
const manifest: RunInput['manifest'] = { timeZone: 'America/Mexico_City', scopes: null, advancedServices: [] };

test('a person at the sheet is who she is', () => {
  expect(session().getActiveUser().getEmail()).toBe(owner);
  expect(session().getScriptTimeZone()).toBe('America/Mexico_City');
  expect(session().getActiveUserLocale()).toBe('es');
});

test.each([
  ['of the same domain', 'beto@institucion.example', 'USER_DEPLOYING', 'beto@institucion.example', owner],
  ['of another domain', 'eva@otra.example', 'USER_DEPLOYING', '', owner],
  ['that did not sign in', '', 'USER_DEPLOYING', '', owner],
  ['that consented', 'eva@otra.example', 'USER_ACCESSING', 'eva@otra.example', 'eva@otra.example'],
] as const)('a web visitor %s', (_who, user, executeAs, active, effective) => {
  const visit = session({ context: 'web-app', user, manifest: { ...manifest, executeAs } });
  expect(visit.getActiveUser().getEmail()).toBe(active);
  expect(visit.getEffectiveUser().getEmail()).toBe(effective);
});

test('without the scope the address cannot be had', () => {
  const poor = session({ manifest: { ...manifest, scopes: [] } });
  expect(() => poor.getActiveUser()).toThrow(
    'Specified permissions are not sufficient to call Session.getActiveUser. ' +
      'Required permissions: https://www.googleapis.com/auth/userinfo.email',
  );
});

test('simple triggers may not learn who it is', () => {
  const stranger = session({ context: 'simple-trigger', user: 'eva@otra.example' });
  expect(stranger.getActiveUser().getEmail()).toBe('');
});

test('the temporary key tells people apart without naming them', () => {
  const key = session().getTemporaryActiveUserKey();
  expect(key).toBe(session().getTemporaryActiveUserKey());
  expect(key).not.toBe(session({ user: 'eva@otra.example' }).getTemporaryActiveUserKey());
  expect(key).not.toContain('ana');
});
