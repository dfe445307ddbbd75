import { smallServiceCallKind } from '../call-kinds';
import { exception } from '../exception';
import { expose } from '../expose';
import type { Host } from '../host';
import { serviceEnum } from '../spreadsheet/enum-value';
import { eventTypes, triggerSources } from './trigger';
import { weekDays } from './trigger-builders';
import { localToken } from './local-token';
import { triggerFunctions } from './triggers';

export const authModes = serviceEnum(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const authorizationStatuses = serviceEnum(['NOT_REQUIRED', 'REQUIRED']);
const installationSources = serviceEnum(['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON']);

/** Where the web app would be; nothing answers there. */
const webAppAddress = 'https://script.google.com/macros/s/local-host/exec';

/** @returns ScriptApp */
export function makeScriptApp(host: Host): object {
  const service = {
    AuthMode: authModes,
    AuthorizationStatus: authorizationStatuses,
    EventType: eventTypes,
    InstallationSource: installationSources,
    TriggerSource: triggerSources,
    WeekDay: weekDays,
    getAuthorizationInfo: (_mode: unknown, scopes: readonly string[] = []) => authorizationInfo(host, scopes),
    getOAuthToken: () => localToken,
    getInstallationSource: () => installationSources.NONE,
    getScriptId: () => `local-${host.book.id}`,
    getService: () =>
      expose('Service', { getUrl: () => webAppAddress, isEnabled: () => true }, host.calls, smallServiceCallKind),
    requireAllScopes: () => undefined,
    requireScopes: (_mode: unknown, scopes: readonly string[]) => {
      const missing = missingScopes(host, scopes);
      if (missing.length > 0)
        throw exception(`Authorization is required to perform that action: ${missing.join(', ')}`);
    },
    ...triggerFunctions(host),
  };
  return expose('ScriptApp', service, host.calls, smallServiceCallKind);
}

/** Scopes the manifest does not list: they can never be granted. */
function missingScopes(host: Host, scopes: readonly string[]): string[] {
  const granted = host.input.manifest.scopes;
  return granted === null ? [] : scopes.filter((scope) => !granted.includes(scope));
}

function authorizationInfo(host: Host, scopes: readonly string[]): object {
  const isRequired = missingScopes(host, scopes).length > 0;
  const info = {
    getAuthorizationStatus: () => (isRequired ? authorizationStatuses.REQUIRED : authorizationStatuses.NOT_REQUIRED),
    getAuthorizationUrl: () => null,
    getAuthorizedScopes: () => [...(host.input.manifest.scopes ?? [])],
  };
  return expose('AuthorizationInfo', info, host.calls, smallServiceCallKind);
}
