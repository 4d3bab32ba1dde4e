import { engineVersion } from '#shared/audit/engine-version.ts';
import type { PageReading, TextSketch } from '#shared/crawl/reading/page-reading.ts';
import type { Validators } from '#shared/crawl/drive/crawl-port.ts';
import { packPart } from '#shared/crawl/site/link-flags.ts';
import type { StoredPage } from '#shared/crawl/site/site-source.ts';

/** A page as an analysis reads it first. */
export interface ArchivedPage {
  readonly id: number;
  readonly reading: StoredPage['reading'];
  /** For a conditional request by the next crawl; absent in older archives. */
  readonly validators?: Validators;
  /** Whose rules read it; absent in older archives. */
  readonly engine?: string;
  readonly signatures: Readonly<Record<'body' | 'main', readonly number[]>>;
}

/** What an analysis reads of a page only where it has to show or to compare it. */
export interface ArchivedDetails {
  readonly id: number;
  readonly nodes: readonly number[];
  readonly texts: readonly string[];
  /** Where links lead and what they are (`packPart`), in the order of their texts; absent in older archives. */
  readonly urls?: readonly string[];
  readonly flags?: readonly number[];
  readonly shingles: Readonly<Record<'body' | 'main', readonly number[]>>;
}

export interface CrawlName {
  readonly workspaceId: string;
  readonly crawlId: string;
}

/** A page as it was read in a lease. */
export interface ReadPage {
  readonly id: number;
  readonly page: PageReading;
  readonly validators: Validators;
}

/** What lies beside the pages of a crawl: its report, who links where, in which bundle each page lies, and looks at other sites. */
export type CrawlResult = 'report' | 'links' | 'pages' | 'externals';

/** What was read of the pages of crawls, gzipped, a lease at a time; and what judging made of it. */
export interface CrawlArchive {
  putBundle(crawl: CrawlName, bundle: string, pages: readonly ReadPage[]): Promise<void>;
  pages(crawl: CrawlName, bundle: string): Promise<readonly ArchivedPage[]>;
  details(crawl: CrawlName, bundle: string): Promise<readonly ArchivedDetails[]>;
  putResult(crawl: CrawlName, result: CrawlResult, json: string): Promise<void>;
  /** The JSON as it comes; undefined where there is none. */
  result(crawl: CrawlName, result: CrawlResult): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Forgets all of a crawl. */
  clear(crawl: CrawlName): Promise<void>;
}

export function createCrawlArchive(bucket: R2Bucket): CrawlArchive {
  const put = async (key: string, text: string): Promise<void> => {
    // The bucket wants to know the length beforehand.
    const packed = new Response(new Response(text).body?.pipeThrough(new CompressionStream('gzip')));
    await bucket.put(key, await packed.arrayBuffer());
  };
  const open = async (key: string): Promise<ReadableStream<Uint8Array> | undefined> => {
    const object = await bucket.get(key);
    return object?.body.pipeThrough(new DecompressionStream('gzip'));
  };
  const read = async (key: string): Promise<string> => new Response((await open(key)) ?? '[]').text();
  return {
    async putBundle(crawl, bundle, pages) {
      await put(keyOf(crawl, `${bundle}.pages`), JSON.stringify(pages.map(pageOf)));
      await put(keyOf(crawl, `${bundle}.details`), JSON.stringify(pages.map(({ id, page }) => detailsOf(id, page))));
    },
    pages: async (crawl, bundle) => asPages(await read(keyOf(crawl, `${bundle}.pages`))),
    details: async (crawl, bundle) => asDetails(await read(keyOf(crawl, `${bundle}.details`))),
    putResult: (crawl, result, json) => put(keyOf(crawl, result), json),
    result: (crawl, result) => open(keyOf(crawl, result)),
    async clear(crawl) {
      for (;;) {
        const { objects, truncated } = await bucket.list({ prefix: keyOf(crawl, '') });
        if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key));
        if (!truncated) return;
      }
    },
  };
}

function keyOf({ crawlId, workspaceId }: CrawlName, name: string): string {
  return `crawls/${workspaceId}/${crawlId}/${name}`;
}

function pageOf({ id, page: { body, links: _links, main, ...reading }, validators }: ReadPage): ArchivedPage {
  const signatures = { body: [...body.signature], main: numbersOf(main, body, 'signature') };
  return { id, reading, validators, engine: engineVersion, signatures };
}

function detailsOf(id: number, { body, links, main }: PageReading): ArchivedDetails {
  return {
    id,
    nodes: links.map(({ node }) => node),
    texts: links.map(({ text }) => text),
    urls: links.map(({ url }) => url),
    flags: links.map(({ isNofollow, part }) => packPart(part, isNofollow)),
    shingles: { body: [...body.shingles], main: numbersOf(main, body, 'shingles') },
  };
}

/** None where the main text is the whole. */
function numbersOf(main: TextSketch, body: TextSketch, part: keyof TextSketch): readonly number[] {
  return main === body ? [] : [...main[part]];
}

/** Safe because only `putBundle` writes these objects, and a crawl is read by the version that wrote it or a newer one. */
function asPages(text: string): readonly ArchivedPage[] {
  return JSON.parse(text) as readonly ArchivedPage[];
}

/** Safe for the same reason. */
function asDetails(text: string): readonly ArchivedDetails[] {
  return JSON.parse(text) as readonly ArchivedDetails[];
}
