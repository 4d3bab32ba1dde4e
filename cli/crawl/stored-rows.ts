import { z } from 'zod';

import { crawlOutcomes } from '#shared/crawl/outcome.ts';
import type { StoredPage } from '#shared/crawl/site/site-source.ts';
import type { KnownUrl } from '#shared/crawl/state/known-urls.ts';

const blob = z.instanceof(Uint8Array);
export const blobRow = z.object({ value: blob });
export const robotsRow = z.object({ origin: z.string(), value: z.string() });
export const textRow = z.object({ value: z.string() });
export const countRow = z.object({ count: z.number() });
export const pageRow = z.object({ id: z.number(), reading: z.string(), elapsed_ms: z.number() });
export const storedRow = pageRow.extend({ etag: z.string().nullable(), last_modified: z.string().nullable() });
export const linksRow = z.object({ id: z.number(), targets: blob, flags: blob });
export const detailRow = z.object({ nodes: blob, texts: z.string() });
export const urlRow = z
  .object({
    id: z.number(),
    url: z.string(),
    outcome: z.enum(crawlOutcomes),
    detail: z.string(),
    status: z.number(),
    type: z.string(),
    depth: z.number(),
    hops: z.number(),
    redirects_to: z.number(),
    attempts: z.number(),
    in_sitemap: z.number(),
    soft: z.number(),
  })
  .transform(({ in_sitemap: inSitemap, outcome, redirects_to: redirectsTo, soft, ...row }): KnownUrl => ({
    ...row,
    outcome,
    redirectsTo,
    isInSitemap: inSitemap === 1,
    isSoftNotFound: soft === 1,
  }));

export function bytesOf(array: Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Its own buffer, since a blob need not begin where numbers of four bytes may. */
export function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

/** Safe: only `putPage` writes this column, with a reading of this version; `openStore` refuses files of another. */
export function asReading(text: string): StoredPage['reading'] {
  return JSON.parse(text) as StoredPage['reading'];
}
