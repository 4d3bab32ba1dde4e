import { registrableDomain } from '#shared/kernel/site.ts';
import type { CrawlSettings } from '#shared/crawl/settings.ts';
import { webOrigins } from '#extension/platform/browser/web-origins.ts';

/** With more hosts the browser's question would be a page long. */
const mostHosts = 20;

/** What the browser has to open for a crawl: the hosts within its scope, and the form of the host with or without `www`. */
export function crawlOrigins({
  list,
  scope,
  start,
}: Pick<CrawlSettings, 'list' | 'scope' | 'start'>): readonly string[] {
  const hosts = new Set([start, ...(list ?? [])].map((url) => new URL(url).hostname));
  if (hosts.size > mostHosts) return webOrigins;
  return [...hosts].flatMap((host) => {
    const domain = registrableDomain(host);
    const isName = domain.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[');
    const named = !isName
      ? [host]
      : scope === 'domain' && list === undefined
        ? [`*.${domain}`]
        : [host, host.startsWith('www.') ? host.slice(4) : `www.${host}`];
    return named.flatMap((each) => [`https://${each}/*`, `http://${each}/*`]);
  });
}
