import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';

import { SitemapParser } from '#shared/probe/sitemap-parser.ts';
import type { Clock } from '#shared/kernel/clock.ts';

import type { FetchOnce } from './fetch-once.ts';

export interface FoundSitemap {
  readonly urls: readonly string[];
  readonly sitemaps: readonly string[];
  readonly status: number | null;
}

/** The protocol's limits (https://www.sitemaps.org/protocol.html): 50 MB, and 50,000 addresses a file. */
const maxBytes = 52_428_800;
const maxEntries = 50_000;
const maxRedirects = 5;

/** Addresses of one sitemap, plain or packed; none where it is not there or cannot be read. */
export async function readSitemap(fetchOnce: FetchOnce, address: string, clock: Clock): Promise<FoundSitemap> {
  let at = address;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const fetched = await fetchOnce({ url: at, maxBytes, cuts: true, totalMs: 60_000 });
    if (!fetched.ok) return { urls: [], sitemaps: [], status: null };
    const { bytes, headers, status } = fetched.value;
    const location = headers['location'];
    if (status >= 300 && status < 400 && location !== undefined) {
      const next = URL.parse(location, at);
      if (!next || !/^https?:$/.test(next.protocol)) break;
      at = next.href;
      continue;
    }
    if (status !== 200) return { urls: [], sitemaps: [], status };
    return { ...(await parse(at, bytes, clock)), status };
  }
  return { urls: [], sitemaps: [], status: null };
}

async function parse(url: string, bytes: Buffer, clock: Clock): Promise<Omit<FoundSitemap, 'status'>> {
  const urls: string[] = [];
  const sitemaps: string[] = [];
  const parser = new SitemapParser({
    url,
    nowMs: clock(),
    onEntry: ({ loc }) => void (urls.length < maxEntries && urls.push(loc)),
    onSitemap: (loc) => void (sitemaps.length < maxEntries && sitemaps.push(loc)),
  });
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpack(bytes) : bytes;
  if (plain) {
    parser.write(plain.toString('utf8'));
    parser.finish(true);
  }
  return { urls, sitemaps };
}

async function unpack(bytes: Buffer): Promise<Buffer | undefined> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: maxBytes });
  } catch {
    return undefined;
  }
}
