import { readableDomain } from '#shared/kernel/readable-domain.ts';

import type { Site } from './keyword-records.ts';

/** Product names of marketplaces have a hundred characters and more. */
const longestName = 40;

/** What a site is called: its domain; products, shops and channels by their names, and the site that they are on. */
export function siteName({ domain, idNames, match }: Pick<Site, 'domain' | 'idNames' | 'match'>): string {
  const site = readableDomain(domain);
  if (match.kind !== 'ids') return site;
  const [first = '', ...others] = match.ids;
  const name = shortName(idNames?.[first] ?? first);
  return `${name}${others.length > 0 ? ` +${others.length}` : ''} · ${site}`;
}

/** What a bar and a list have room for. */
export function shortName(name: string): string {
  const letters = Array.from(name);
  return letters.length > longestName
    ? `${letters
        .slice(0, longestName - 1)
        .join('')
        .trimEnd()}…`
    : name;
}
