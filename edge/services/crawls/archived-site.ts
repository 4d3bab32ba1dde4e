import type { LinkDetails, SiteSource } from '#shared/crawl/site/site-source.ts';

import type { Backend } from '../../backend.ts';
import type { EndedCrawl, KeptPage } from '../../objects/crawl/crawl-work.ts';
import type { CrawlName } from '../../runtime/crawl-archive.ts';
import { inTurn } from './in-turn.ts';
import { PagePool } from './page-pool.ts';

/** What lies in the archive, read as far as an analysis needs it. */
export interface ArchivedSite {
  readonly source: SiteSource;
  readonly pages: readonly KeptPage[];
  /** Reads what the last analysis asked for in vain; false where that was nothing, and its result is whole. */
  loadMissing(): Promise<boolean>;
}

interface Details extends LinkDetails {
  readonly shingles: Readonly<Record<'body' | 'main', Uint32Array>>;
}

/**
 * All pages in memory but their texts of links and their runs of words, which are most of the bytes and hardly ever asked
 * for: those come when they were missed.
 */
export async function openArchivedSite(
  { crawlArchive, crawls }: Pick<Backend, 'crawlArchive' | 'crawls'>,
  crawl: CrawlName,
  ended: EndedCrawl,
  { externals, searches }: Pick<SiteSource, 'externals' | 'searches'>,
): Promise<ArchivedSite> {
  const urls = await crawls.urls(crawl.crawlId);
  const pages = await crawls.pages(crawl.crawlId);
  const bundleOf = new Map(pages.map(({ bundle, id }) => [id, bundle]));
  const kept = new Map(pages.map(({ elapsedMs, id }) => [id, elapsedMs]));
  const pool = new PagePool();
  const signatures = new Map<string, Uint32Array>();
  await inTurn(new Set(bundleOf.values()), async (bundle) => {
    for (const page of await crawlArchive.pages(crawl, bundle)) {
      // Read again in a later lease: the object says which reading counts.
      if (bundleOf.get(page.id) !== bundle) continue;
      pool.add(page.id, kept.get(page.id) ?? 0, page.reading);
      for (const of of ['body', 'main'] as const) {
        if (page.signatures[of].length > 0) signatures.set(`${of} ${page.id}`, Uint32Array.from(page.signatures[of]));
      }
    }
  });
  const details = new Map<number, Details>();
  const missing = new Set<number>();
  const detailsOf = (id: number): Details => {
    const found = details.get(id);
    if (!found && bundleOf.has(id)) missing.add(id);
    return found ?? noDetails;
  };
  return {
    pages,
    source: {
      settings: ended.spec.settings,
      ended: ended.ended,
      isComplete: ended.isComplete,
      startedAt: new Date(ended.startedAtMs).toISOString(),
      endedAt: new Date(ended.endedAtMs).toISOString(),
      urls,
      pages: () => pool.pages(),
      links: () => pages,
      linkDetails: detailsOf,
      sketch: (id, of, part) => {
        if (part === 'signature') return signatures.get(`${of} ${id}`) ?? signatures.get(`body ${id}`) ?? noNumbers;
        const { shingles } = detailsOf(id);
        return shingles[of].length > 0 ? shingles[of] : shingles.body;
      },
      robots: new Map(
        ended.robots.flatMap(({ status, text, url }) => (status === 200 ? [[new URL(url).origin, text] as const] : [])),
      ),
      sitemaps: new Map(ended.sitemaps.map(({ status, url }) => [url, status])),
      searches,
      ...(externals && { externals }),
      forgotten: ended.forgotten,
    },
    async loadMissing() {
      if (missing.size === 0) return false;
      const wanted = new Set(missing);
      missing.clear();
      const bundles = new Set([...wanted].flatMap((id) => bundleOf.get(id) ?? []));
      await inTurn(bundles, async (bundle) => {
        for (const { id, nodes, shingles, texts } of await crawlArchive.details(crawl, bundle)) {
          if (!wanted.has(id) || bundleOf.get(id) !== bundle) continue;
          const packed = { body: Uint32Array.from(shingles.body), main: Uint32Array.from(shingles.main) };
          details.set(id, { nodes: Int32Array.from(nodes), texts, shingles: packed });
        }
      });
      // What the archive has lost is nowhere, and must not be asked for without end.
      for (const id of wanted) if (!details.has(id)) details.set(id, noDetails);
      return true;
    },
  };
}

const noNumbers = new Uint32Array();
const noDetails: Details = { nodes: new Int32Array(), texts: [], shingles: { body: noNumbers, main: noNumbers } };
