import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { registrableDomain } from '#shared/kernel/site.ts';

/** Services of others that say something about one page. */
export const pageToolIds = [
  'richResults',
  'pageSpeed',
  'urlInspection',
  'schemaValidator',
  'htmlValidator',
  'wayback',
] as const;

export interface PageTool {
  readonly id: (typeof pageToolIds)[number];
  /** Opens the service at this page. */
  readonly url: string;
}

/** Where each service takes an address (forms checked 2026-11). None for pages that the web cannot reach. */
export function pageToolsFor(pageUrl: string): readonly PageTool[] {
  const page = URL.parse(pageUrl);
  if (!page || !/^https?:$/.test(page.protocol) || isPrivateHost(page.hostname)) return [];
  page.hash = '';
  page.username = '';
  page.password = '';
  const address = encodeURIComponent(page.href);
  const property = encodeURIComponent(`sc-domain:${registrableDomain(page.hostname)}`);
  const urls: Readonly<Record<PageTool['id'], string>> = {
    richResults: `https://search.google.com/test/rich-results?url=${address}`,
    pageSpeed: `https://pagespeed.web.dev/analysis?url=${address}`,
    urlInspection: `https://search.google.com/search-console/inspect?resource_id=${property}&id=${address}`,
    schemaValidator: `https://validator.schema.org/#url=${address}`,
    htmlValidator: `https://validator.w3.org/nu/?doc=${address}`,
    wayback: `https://web.archive.org/web/*/${page.href}`,
  };
  return pageToolIds.map((id) => ({ id, url: urls[id] }));
}
