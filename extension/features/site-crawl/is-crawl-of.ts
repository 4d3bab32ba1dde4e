import { isWithinDomain } from '#shared/kernel/is-within-domain.ts';

/** Whether a crawl is of the site that is chosen; of any where all are. `site`: host of its start, a port included. */
export function isCrawlOf(domain: string | undefined, site: string): boolean {
  if (domain === undefined) return true;
  const host = URL.parse(`http://${site}`)?.hostname ?? site;
  return site === domain || isWithinDomain(host.replace(/^www\./, ''), domain.replace(/^www\./, ''));
}
