import { hostOf, isUnder, mailHostOf } from '../../evidence/web-host';
import type { Municipality } from '../../model/municipality';
import type { CitedAddress } from '../cited-addresses';
import type { CoherenceFacts } from '../facts';
import type { CoherenceRule } from '../finding';
import { isSharedHost } from '../shared-hosts';

/**
 * A municipality's links and mails are of its own domain, that of its mail in "Municipios"; those of portals that
 * everyone shares say nothing. Without a domain of its own there is nothing to compare.
 */
export const foreignDomain: CoherenceRule<'foreign-domain'> = {
  id: 'foreign-domain',
  gravity: 'medium',
  find: (facts) => {
    const domains = new Map(facts.followUp.municipalities.map((each) => [each.name, ownDomains(each)]));
    return facts.addresses.flatMap(({ municipality, toolCode, subject, kind, address }) => {
      const own = domains.get(municipality) ?? [];
      const [domain] = own;
      const host = hostOfAddress(kind, address);
      if (domain === undefined || host === null || isOwn(host, own) || isShared(host, facts)) return [];
      const found = kind === 'link' ? host : address;
      return { rule: 'foreign-domain', municipality, toolCode, subject, facts: { found, kind, own: domain } };
    });
  },
};

/** A mailbox of a provider for everyone is no domain of the municipality. */
function ownDomains({ email }: Municipality): string[] {
  const hosts = email.split(/[\s,;]+/).flatMap((mail) => mailHostOf(mail) ?? []);
  return hosts.filter((host) => !isSharedHost(host));
}

function hostOfAddress(kind: CitedAddress['kind'], address: string): string | null {
  return kind === 'link' ? hostOf(address) : mailHostOf(address);
}

function isOwn(host: string, own: readonly string[]): boolean {
  return own.some((domain) => isUnder(host, domain) || isUnder(domain, host));
}

/** The institution's own portals are everyone's, whatever it is called by now. */
function isShared(host: string, { acronym }: CoherenceFacts): boolean {
  return isSharedHost(host) || host.split('.').includes(acronym.trim().toLowerCase());
}
