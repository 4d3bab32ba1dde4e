import type { CrawlPageLink, CrawlPageLinks } from '#shared/api/crawl-links.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { isNofollowFlag } from '#shared/crawl/site/link-flags.ts';
import type { CrawlEdges, StoredCrawl, StoredCrawlReport } from '#extension/platform/storage/crawl-records.ts';
import { findReading } from '#extension/platform/storage/crawl-store.ts';
import { loadRemotePageLinks } from '#extension/session/remote-crawls.ts';

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

/**
 * Who links to a page and where it leads; undefined for a report that came without links. The backend is asked for the
 * texts of links of its crawls; while it is away the links are told without.
 */
export async function loadPageLinks(
  crawl: StoredCrawl,
  stored: StoredCrawlReport,
  id: number,
): Promise<PageLinks | undefined> {
  const { edges, report } = stored;
  if (!edges) return undefined;
  const told = crawl.remote ? await loadRemotePageLinks(crawl.id, id) : undefined;
  return told?.ok ? shownLinks(told.value, report) : storedLinks(stored, edges, id);
}

function shownLinks({ inlinkCount, inlinks, outlinks }: CrawlPageLinks, { urls }: CrawlReport): PageLinks {
  const show = (links: readonly CrawlPageLink[]): readonly ShownLink[] =>
    links.flatMap(({ isNofollow, page, text }) => {
      const url = urls[page]?.url;
      return url === undefined ? [] : [{ url, text, isNofollow }];
    });
  return { inlinkCount, inlinks: show(inlinks), outlinks: show(outlinks) };
}

async function storedLinks({ crawl, report }: StoredCrawlReport, edges: CrawlEdges, id: number): Promise<PageLinks> {
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
