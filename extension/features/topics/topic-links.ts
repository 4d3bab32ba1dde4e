import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';
import { withoutFragment } from '#shared/kernel/url.ts';
import type { CrawlEdges } from '#extension/platform/storage/crawl-records.ts';

import type { Topics } from './read-topics.ts';

/** Two pages of the site that should link to each other, since they answer one topic or two near each other. */
export interface PagePair {
  readonly pages: readonly [string, string];
  /** What they answer; twice the same where it is one topic. */
  readonly topics: readonly [string, string];
  /** `there`: only the first links to the second. `back`: only the second to the first. */
  readonly link: 'none' | 'there' | 'back' | 'both';
}

export interface TopicLinks {
  /** Those without a link first. */
  readonly pairs: readonly PagePair[];
  /** Pages that the crawl does not know, so that nothing is said of them. */
  readonly unknown: readonly string[];
}

/**
 * Looks in a crawl for the links between pages that rank for topics: of each topic those between its main page and its
 * others, and between the main pages of topics near each other. A link to what redirects to a page leads to that page.
 */
export function topicLinks(
  topics: Topics,
  { edges, urls }: Pick<CrawlReport, 'urls'> & { readonly edges: CrawlEdges },
): TopicLinks {
  const wanted = pairsOf(topics);
  const ids = new Map(urls.map(({ url }, id) => [comparableAddress(url), id]));
  const finalOf = (id: number | undefined): number | undefined => {
    let at = id;
    for (let hop = 0; hop <= 10 && at !== undefined; hop += 1) {
      const target = urls[at]?.redirectsTo;
      if (target === undefined) return at;
      at = ids.get(comparableAddress(target));
    }
    return undefined;
  };
  const idOf = (url: string): number | undefined => finalOf(ids.get(comparableAddress(withoutFragment(url))));
  const pages = new Map([...new Set(wanted.flatMap((pair) => pair.pages))].map((url) => [url, idOf(url)]));
  const asked = new Set([...pages.values()].filter((id) => id !== undefined));
  const linked = new Set<string>();
  for (const [at, from] of edges.from.entries()) {
    if (!asked.has(from)) continue;
    const to = finalOf(edges.to[at]);
    if (to !== undefined && asked.has(to)) linked.add(`${from} ${to}`);
  }
  const pairs = wanted.flatMap((pair): readonly PagePair[] => {
    const [a, b] = [pages.get(pair.pages[0]), pages.get(pair.pages[1])];
    if (a === undefined || b === undefined || a === b) return [];
    const [isThere, isBack] = [linked.has(`${a} ${b}`), linked.has(`${b} ${a}`)];
    return [{ ...pair, link: isThere ? (isBack ? 'both' : 'there') : isBack ? 'back' : 'none' }];
  });
  return {
    pairs: pairs.toSorted((one, other) => missing.indexOf(one.link) - missing.indexOf(other.link)),
    unknown: [...pages].flatMap(([url, id]) => (id === undefined ? [url] : [])),
  };
}

const missing: readonly PagePair['link'][] = ['none', 'there', 'back', 'both'];

/** Pairs of addresses to look at, each once. */
function pairsOf({ alone, ties, topics }: Topics): readonly Omit<PagePair, 'link'>[] {
  const mainPages = new Map([
    ...alone.flatMap(({ row }) => (row.rank?.url ? [[row.keyword, row.rank.url] as const] : [])),
    ...topics.flatMap(({ leader, ownPages: [main] }) => (main ? [[leader, main.url] as const] : [])),
  ]);
  const within = topics.flatMap(({ leader, ownPages: [main, ...others] }) =>
    others.map(({ url }) => ({ pages: [main?.url ?? '', url] as const, topics: [leader, leader] as const })),
  );
  const between = ties.flatMap(({ between: [one, other] }) => {
    const [a, b] = [mainPages.get(one), mainPages.get(other)];
    return a === undefined || b === undefined ? [] : [{ pages: [a, b] as const, topics: [one, other] as const }];
  });
  const seen = new Set<string>();
  return [...within, ...between].filter(({ pages }) => {
    const key = pages.toSorted().join(' ');
    const isNew = pages[0] !== pages[1] && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
