import { findRule } from '#shared/audit/rules/rule-list.ts';

/** Rules that look at a page's address too, but only to know a staging site: what they say is the same for each page. */
const besides: ReadonlySet<string> = new Set(['robots/disallow-all', 'sitemap/missing']);

/** Whether a page rule judges a file that a host has once, robots.txt or its sitemaps: one finding of the host, none of a page. */
export function isHostRule(id: string): boolean {
  const rule = findRule(id);
  return besides.has(id) || (rule !== undefined && rule.needs.every((need) => need === 'robotsTxt'));
}

/** Where such a finding is: the file that it is about. */
export function hostFile(pageUrl: string): string {
  return new URL('/robots.txt', pageUrl).href;
}
