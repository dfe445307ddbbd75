import { exception } from './exception';
import type { Host } from './host';

/**
 * Lets a call go on only where the run may use services that need consent: simple triggers may
 * not, whatever the manifest says (G/guides/triggers), and the manifest must list a scope.
 * @param host the run
 * @param anyOf scopes, any of which is enough
 * @param call the method as live messages name it, such as "UrlFetchApp.fetch"
 */
export function requireConsent(host: Host, anyOf: readonly string[], call: string): void {
  if (host.input.context === 'simple-trigger')
    throw exception(
      `You do not have permission to call ${call}. Required permissions: ${anyOf.length > 1 ? `(${anyOf.join(' || ')})` : anyOf.join('')}`,
    );
  host.requireScope(anyOf, call);
}
