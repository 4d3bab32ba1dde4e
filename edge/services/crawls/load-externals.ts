import type { ExternalLinks } from '#shared/crawl/external/external-links.ts';

import type { CrawlArchive, CrawlName } from '../../runtime/crawl-archive.ts';

/** What a crawl knows of other sites; undefined where it asked none. */
export async function loadExternals(archive: CrawlArchive, crawl: CrawlName): Promise<ExternalLinks | undefined> {
  const kept = await archive.result(crawl, 'externals');
  return kept && asExternals(await new Response(kept).json());
}

/** Safe because only `askCrawlExternals` writes it. */
function asExternals(json: unknown): ExternalLinks {
  return json as ExternalLinks;
}
