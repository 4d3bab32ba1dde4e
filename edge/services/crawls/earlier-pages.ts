import { engineVersion } from '#shared/audit/engine-version.ts';
import type { EarlierPage } from '#shared/crawl/drive/crawl-port.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import { readLinks } from '#shared/crawl/site/read-links.ts';

import type { ArchivedDetails, ArchivedPage, CrawlArchive, CrawlName } from '../../runtime/crawl-archive.ts';

/** Where the pages of a crawl lie: address, id, bundle. */
export type PlacedPages = readonly (readonly [url: string, id: number, bundle: string])[];

export interface EarlierPages {
  /** Undefined where the crawl has not read it, by other rules, or where its server said nothing that a request could ask by. */
  find(url: string): Promise<EarlierPage | undefined>;
}

/** Pages of the crawl before, as they lie in the archive; each bundle is read once. A crawl that is deleted has none. */
export function openEarlierPages(archive: CrawlArchive, crawl: CrawlName): EarlierPages {
  let places: Promise<ReadonlyMap<string, readonly [id: number, bundle: string]>> | undefined;
  const bundles = new Map<string, Promise<readonly ArchivedPage[]>>();
  return {
    async find(url) {
      places ??= readPlaces(archive, crawl);
      const place = (await places).get(url);
      if (!place) return undefined;
      const [id, bundle] = place;
      const reading = bundles.get(bundle) ?? archive.pages(crawl, bundle);
      bundles.set(bundle, reading);
      const page = (await reading).find((each) => each.id === id);
      const { validators } = page ?? {};
      if (!page || page.engine !== engineVersion || !validators) return undefined;
      if (validators.etag === null && validators.lastModified === null) return undefined;
      const load = async (): Promise<PageReading | undefined> =>
        readingOf(
          page,
          (await archive.details(crawl, bundle)).find((each) => each.id === id),
        );
      return { validators, load };
    },
  };
}

async function readPlaces(archive: CrawlArchive, crawl: CrawlName) {
  const pages = await archive.result(crawl, 'pages');
  const placed = pages ? asPlaced(await new Response(pages).json()) : [];
  return new Map(placed.map(([url, id, bundle]) => [url, [id, bundle] as const]));
}

function readingOf(
  { reading, signatures }: ArchivedPage,
  details: ArchivedDetails | undefined,
): PageReading | undefined {
  if (!details?.urls || !details.flags) return undefined;
  const { flags, nodes, shingles, texts, urls } = details;
  const body = { signature: Uint32Array.from(signatures.body), shingles: Uint32Array.from(shingles.body) };
  const main =
    signatures.main.length === 0
      ? body
      : { signature: Uint32Array.from(signatures.main), shingles: Uint32Array.from(shingles.main) };
  return { ...reading, body, main, links: readLinks({ urls, flags, texts, nodes }) };
}

/** Safe because only `judgeCrawl` writes it. */
export function asPlaced(json: unknown): PlacedPages {
  return json as PlacedPages;
}
