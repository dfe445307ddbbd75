import { smallServiceCallKind } from '../call-kinds';
import { expose } from '../expose';
import type { Host } from '../host';
import { Properties } from './properties';

/** @returns PropertiesService, on the three stores of the host's state */
export function makePropertiesService(host: Host): object {
  const open = (store: Record<string, string>) =>
    expose('Properties', new Properties(store), host.calls, smallServiceCallKind);
  const { properties } = host.state;
  const service = {
    getScriptProperties: () => open(properties.script),
    getDocumentProperties: () => open(properties.document),
    getUserProperties: () => open((properties.users[host.input.user] ??= {})),
  };
  return expose('PropertiesService', service, host.calls, smallServiceCallKind);
}
