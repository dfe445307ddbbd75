import { type CallKind, expose } from '../expose';
import type { Host } from '../host';
import { UtilitiesService } from './utilities';

/** Utilities computes; nothing of it is a call to a service that a budget counts. */
function utilitiesCallKind(_className: string, _method: string): CallKind {
  return 'local';
}

/**
 * @param host the run
 * @returns the Utilities that scripts see
 */
export function makeUtilities(host: Host): UtilitiesService {
  return expose('Utilities', new UtilitiesService(host), host.calls, utilitiesCallKind);
}
