import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** Domains of the first ten results, each once: those whose authority counts for the strength of the page. */
export function domainsOf({ items }: Pick<SerpSnapshot, 'items'>): readonly string[] {
  const organic = items.filter((item) => item.type === 'organic').slice(0, 10);
  return [...new Set(organic.flatMap(({ registrable_domain: domain }) => domain ?? []))];
}
