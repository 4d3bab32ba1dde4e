import { isWithinDomain } from '#shared/kernel/is-within-domain.ts';
import { hostBehindCache } from '#shared/kernel/shown-page.ts';
import { bareHost, typedDomain } from '#shared/kernel/typed-domain.ts';

/** True where the host is one of the domains or lies below one: `shop.example.com` is of `example.com`. */
export function isOfDomains(host: string | null, domains: readonly string[]): boolean {
  if (host === null) return false;
  const bare = bareHost(hostBehindCache(host));
  return domains.map(bareHost).some((domain) => isWithinDomain(bare, domain));
}

/** Domains as a person types them, one a line or with commas: addresses and `www.` are reduced to the domain. */
export function parseDomains(typed: string): string[] {
  const domains = typed.split(/[\s,;]+/).map(typedDomain);
  return [...new Set(domains.filter((domain) => domain !== undefined))];
}

/** What of the typed is no domain, as it was typed. */
export function refusedDomains(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((entry) => entry !== '' && typedDomain(entry) === undefined);
}
