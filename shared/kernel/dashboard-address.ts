/** Parts of a site's dashboard. */
export const sections = [
  'keywords',
  'assistant',
  'research',
  'marketplaces',
  'topics',
  'competitors',
  'audits',
  'crawls',
  'searches',
  'forecast',
  'timeline',
  'alerts',
  'monitors',
  'checks',
  'annotations',
  'settings',
] as const;

export type Section = (typeof sections)[number];

/** What the hash says in place of a domain where all sites are meant. */
export const allSites = '*';

/** The hash of a place in the dashboard; `domain` is the site that is shown, undefined for all of them. */
export function writeRoute(domain: string | undefined, section: Section, path: readonly string[] = []): string {
  const site = domain === undefined ? allSites : encodeURIComponent(domain);
  const rest = path.map((part) => `/${encodeURIComponent(part)}`).join('');
  return section === 'keywords' && rest === '' ? `#${site}` : `#${site}/${section}${rest}`;
}
