import { SitemapParser } from '#shared/probe/sitemap-parser.ts';

import type { CrawlPort } from './crawl-port.ts';

export interface FoundSitemap {
  readonly urls: readonly string[];
  readonly sitemaps: readonly string[];
  readonly status: number | null;
}

/** With whether that is all: a file can be cut, and a packed one damaged or too large. */
interface ReadSitemap extends FoundSitemap {
  readonly isWhole: boolean;
}

type SitemapPort = Pick<CrawlPort, 'clock' | 'fetchOnce' | 'gunzip'>;

/** The protocol's limits (https://www.sitemaps.org/protocol.html): 50 MB, and 50,000 addresses a file. */
const protocolBytes = 52_428_800;
const maxEntries = 50_000;
const maxRedirects = 5;

/** Addresses of one sitemap, plain or packed; none where it is not there or cannot be read. */
export async function readSitemap(
  port: SitemapPort,
  address: string,
  maxBytes: number = protocolBytes,
): Promise<ReadSitemap> {
  let at = address;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const fetched = await port.fetchOnce({ url: at, maxBytes, cuts: true, totalMs: 60_000 });
    if (!fetched.ok) return nothing(null);
    const { bytes, headers, isTruncated, status } = fetched.value;
    const location = headers['location'];
    if ((status === 0 || (status >= 300 && status < 400)) && location !== undefined) {
      const next = URL.parse(location, at);
      if (!next || !/^https?:$/.test(next.protocol)) break;
      at = next.href;
      continue;
    }
    if (status !== 200) return nothing(status);
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await port.gunzip(bytes, maxBytes) : bytes;
    return { ...parse(port, at, plain), status, isWhole: plain !== undefined && !isTruncated };
  }
  return nothing(null);
}

function nothing(status: number | null): ReadSitemap {
  return { urls: [], sitemaps: [], status, isWhole: false };
}

function parse(
  port: Pick<SitemapPort, 'clock'>,
  url: string,
  plain: Uint8Array | undefined,
): Omit<FoundSitemap, 'status'> {
  const urls: string[] = [];
  const sitemaps: string[] = [];
  const parser = new SitemapParser({
    url,
    nowMs: port.clock(),
    onEntry: ({ loc }) => void (urls.length < maxEntries && urls.push(loc)),
    onSitemap: (loc) => void (sitemaps.length < maxEntries && sitemaps.push(loc)),
  });
  if (plain) {
    parser.write(new TextDecoder().decode(plain));
    parser.finish(true);
  }
  return { urls, sitemaps };
}
