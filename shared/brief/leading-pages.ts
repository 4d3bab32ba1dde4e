import { withoutFragment } from '#shared/kernel/url.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** A result whose page a brief reads. */
export interface LeadingPage {
  readonly position: number;
  readonly url: string;
}

/** The first plain results, each page once; results set in below another are not counted apart. */
export function leadingPages({ items }: SerpSnapshot, count = 10): readonly LeadingPage[] {
  const found = new Map<string, LeadingPage>();
  for (const item of items) {
    if (item.type !== 'organic' || item.indented || item.in_panel) continue;
    const url = withoutFragment(item.url);
    if (/^https?:/.test(url) && !found.has(url)) found.set(url, { position: item.rank_group, url });
  }
  return [...found.values()].slice(0, count);
}
