/** True where the host is one of the domains or lies below one: `shop.example.com` is of `example.com`. */
export function isOfDomains(host: string | null, domains: readonly string[]): boolean {
  if (host === null) return false;
  const bare = host.toLowerCase().replace(/^www\./, '');
  return domains.some((domain) => bare === domain || bare.endsWith(`.${domain}`));
}

/** Domains as a person types them, one a line or with commas: addresses and `www.` are reduced to the domain. */
export function parseDomains(typed: string): string[] {
  const domains = typed
    .split(/[\s,;]+/)
    .map((each) =>
      each
        .toLowerCase()
        .replace(/^[a-z]+:\/\//, '')
        .replace(/[/?#:].*$/, '')
        .replace(/^www\./, ''),
    )
    .filter((each) => /^[^.\s]+(\.[^.\s]+)+$/.test(each));
  return [...new Set(domains)];
}
