import { isNofollowFlag } from '#shared/crawl/site/link-flags.ts';
import type { StoredCrawlReport } from '#extension/platform/storage/crawl-records.ts';
import { findReading } from '#extension/platform/storage/crawl-store.ts';

/** A link of one page, as its details show it. */
export interface ShownLink {
  /** The page at the other end. */
  readonly url: string;
  readonly text: string;
  readonly isNofollow: boolean;
}

export interface PageLinks {
  readonly inlinks: readonly ShownLink[];
  /** All of them; the first are in `inlinks`. */
  readonly inlinkCount: number;
  readonly outlinks: readonly ShownLink[];
}

const mostInlinks = 100;

/** Who links to a page and where it leads; undefined for a report whose pages are not kept here. */
export async function loadPageLinks(stored: StoredCrawlReport, id: number): Promise<PageLinks | undefined> {
  const { crawl, edges, report } = stored;
  if (!edges) return undefined;
  const sources = new Set<number>();
  for (let at = 0; at < edges.to.length; at += 1) if (edges.to[at] === id) sources.add(edges.from[at] ?? -1);
  sources.delete(id);
  const shown = [...sources].slice(0, mostInlinks);
  const readings = await Promise.all([id, ...shown].map((each) => findReading(crawl, each)));
  const urlOf = (each: number): string => report.urls[each]?.url ?? '';
  const outlinks = new Map<string, ShownLink>();
  const own = readings[0];
  if (own)
    for (const [at, target] of own.targets.entries()) {
      const text = own.texts[at] ?? '';
      const link = { url: urlOf(target), text, isNofollow: isNofollowFlag(own.flags[at] ?? 0) };
      if (link.url !== '') outlinks.set(`${target} ${text}`, link);
    }
  else {
    for (let at = 0; at < edges.from.length; at += 1) {
      const url = edges.from[at] === id ? urlOf(edges.to[at] ?? -1) : '';
      if (url !== '') outlinks.set(url, { url, text: '', isNofollow: false });
    }
  }
  return {
    inlinkCount: sources.size,
    inlinks: shown.map((source, index) => {
      const reading = readings[index + 1];
      const at = reading ? reading.targets.indexOf(id) : -1;
      return {
        url: urlOf(source),
        text: reading?.texts[at] ?? '',
        isNofollow: isNofollowFlag(reading?.flags[at] ?? 0),
      };
    }),
    outlinks: [...outlinks.values()],
  };
}
