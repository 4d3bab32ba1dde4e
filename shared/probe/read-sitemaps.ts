import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { SitemapEntryFact, SitemapFacts, SitemapFileFact } from '#shared/audit/facts/context-facts.ts';
import { networkReason } from '#shared/kernel/network-reason.ts';
import type { Clock } from '#shared/kernel/clock.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { parseRobots } from '#shared/robots/parse-robots.ts';

import { addressForm } from './address-form.ts';
import type { ProbeAnswer, ProbeFetcher } from './fetcher.ts';
import { mayAsk } from './may-ask.ts';
import { discardBody } from './read-body.ts';
import { type SitemapEntry, SitemapParser } from './sitemap-parser.ts';

export interface SitemapLimits {
  readonly maxFiles: number;
  /** Per file after decompression; the protocol allows 50 MB. */
  readonly maxFileBytes: number;
  readonly maxTotalBytes: number;
  readonly totalMs: number;
}

/** What an audit reads without being asked: little, from the page's own site. */
export const briefSitemapLimits: SitemapLimits = {
  maxFiles: 4,
  maxFileBytes: 5_000_000,
  maxTotalBytes: 10_000_000,
  totalMs: 4_000,
};

/** What an audit reads when the user starts it. */
export const fullSitemapLimits: SitemapLimits = {
  maxFiles: 60,
  maxFileBytes: 52_428_800,
  maxTotalBytes: 300_000_000,
  totalMs: 60_000,
};

export interface SitemapQuestion {
  readonly pageUrl: string;
  readonly canonicalUrl: string | undefined;
  /** undefined where robots.txt could not be read: the usual places are tried. */
  readonly robotsTxt: RobotsTxtFacts | undefined;
  readonly limits: SitemapLimits;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Called before each file. */
  readonly onFile?: (url: string, index: number) => void;
}

/** Until the last byte of one file: one that hangs must not take the time of the others. */
const longestFileMs = 20_000;
const usualPlaces = ['/sitemap.xml', '/sitemap_index.xml'];
const maxEntries = 50;

/**
 * Looks for the page in the site's sitemaps, nearest first, and stops once it is found. Bounded in files, bytes and
 * time; what was left unread shows in `isComplete`.
 */
export async function readSitemaps(fetcher: ProbeFetcher, question: SitemapQuestion): Promise<SitemapFacts> {
  const { pageUrl, canonicalUrl, limits, clock, signal, onFile } = question;
  const endMs = clock() + limits.totalMs;
  const matcher = entryMatcher(pageUrl, canonicalUrl);
  const queue = firstFiles(question);
  const seen = new Set(queue.map(({ url }) => url));
  const files: SitemapFileFact[] = [];
  const entries: SitemapEntryFact[] = [];
  let leftBytes = limits.maxTotalBytes;
  while (queue.length > 0) {
    const isSpent = files.length >= limits.maxFiles || leftBytes <= 0 || clock() >= endMs || signal.aborted;
    if (isSpent || entries.some(({ match }) => match === 'page')) return { files, entries, isComplete: false };
    const next = queue.shift();
    if (!next) break;
    // Only one of the usual places is wanted.
    if (next.from === 'usual-place' && files.some(({ status }) => status === 200)) continue;
    onFile?.(next.url, files.length);
    const children: string[] = [];
    const file = await readFile(fetcher, next, {
      maxBytes: Math.min(limits.maxFileBytes, leftBytes),
      timeoutMs: Math.max(1, Math.min(longestFileMs, endMs - clock())),
      nowMs: clock(),
      pageUrl,
      onSitemap: (url) => children.length < 50_000 && children.push(url),
      onEntry: (entry) => {
        const match = matcher(entry.loc);
        if (match && entries.length < maxEntries) entries.push({ sitemap: next.url, match, ...shortened(entry) });
      },
    });
    files.push(file);
    leftBytes -= file.sizeBytes;
    const added = children.filter((url) => !seen.has(url) && seen.add(url));
    queue.push(...nearestFirst(added, pageUrl).map((url) => ({ url, from: 'index' as const })));
  }
  return { files, entries, isComplete: files.every(({ isTruncated, failure }) => !isTruncated && failure === null) };
}

interface SitemapSource {
  readonly url: string;
  readonly from: SitemapFileFact['from'];
}

function firstFiles({ pageUrl, robotsTxt }: SitemapQuestion): SitemapSource[] {
  const named =
    robotsTxt?.status === 200
      ? parseRobots(robotsTxt.text).lines.flatMap(({ kind, value }) =>
          kind === 'sitemap' && parseUrl(value) ? [value] : [],
        )
      : [];
  if (named.length > 0) return nearestFirst([...new Set(named)], pageUrl).map((url) => ({ url, from: 'robots' }));
  return usualPlaces.flatMap((path) => {
    const url = parseUrl(path, pageUrl)?.href;
    return url === undefined ? [] : [{ url, from: 'usual-place' as const }];
  });
}

/** Those first whose name shares most words with the page's path: `/products/tea` is likely in `sitemap-products.xml`. */
function nearestFirst(urls: readonly string[], pageUrl: string): readonly string[] {
  const wanted = new Set(wordsOf(parseUrl(pageUrl)?.pathname ?? ''));
  const nearness = (url: string): number => wordsOf(url).filter((word) => wanted.has(word)).length;
  return urls.toSorted((a, b) => nearness(b) - nearness(a));
}

function wordsOf(address: string): readonly string[] {
  return address.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function entryMatcher(
  pageUrl: string,
  canonicalUrl: string | undefined,
): (loc: string) => SitemapEntryFact['match'] | undefined {
  const page = hrefOf(pageUrl);
  const canonical = canonicalUrl === undefined ? undefined : hrefOf(canonicalUrl);
  const forms = new Set([addressForm(page), ...(canonical === undefined ? [] : [addressForm(canonical)])]);
  return (loc) => {
    const href = hrefOf(loc);
    if (href === page) return 'page';
    if (href === canonical) return 'canonical';
    return forms.has(addressForm(href)) ? 'variant' : undefined;
  };
}

function hrefOf(address: string): string {
  return comparableAddress(address);
}

function shortened({ loc, lastmod, alternates }: SitemapEntry): SitemapEntry {
  return { loc: loc.slice(0, 4_096), lastmod: lastmod?.slice(0, 100) ?? null, alternates: alternates.slice(0, 200) };
}

interface FileReading {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly nowMs: number;
  readonly pageUrl: string;
  readonly onEntry: (entry: SitemapEntry) => void;
  readonly onSitemap: (url: string) => void;
}

async function readFile(
  fetcher: ProbeFetcher,
  { url, from }: SitemapSource,
  reading: FileReading,
): Promise<SitemapFileFact> {
  const parser = new SitemapParser({ url, ...reading });
  const noAnswer = { url, from, status: null, isRedirected: false, sizeBytes: 0, isTruncated: false };
  if (!mayAsk(url, reading.pageUrl))
    return { ...noAnswer, ...parser.finish(false), failure: 'a private or unusable address, not asked' };
  const asked = await fetcher.ask({ url, method: 'GET', timeoutMs: reading.timeoutMs });
  if (!asked.ok) return { ...noAnswer, ...parser.finish(false), failure: asked.failure.message };
  const answer = asked.value;
  const { status, isRedirected } = answer;
  if (status !== 200) {
    await discardBody(answer.body);
    return { ...noAnswer, ...parser.finish(false), status, isRedirected, failure: null };
  }
  const { sizeBytes, isTruncated, failure } = await parseBody(fetcher, answer, parser, reading.maxBytes);
  const contents = parser.finish(!isTruncated && failure === null);
  return { url, from, status, isRedirected, sizeBytes, isTruncated, failure, ...contents };
}

async function parseBody(
  fetcher: ProbeFetcher,
  answer: ProbeAnswer,
  parser: SitemapParser,
  maxBytes: number,
): Promise<{ readonly sizeBytes: number; readonly isTruncated: boolean; readonly failure: string | null }> {
  const decoder = new TextDecoder();
  let sizeBytes = 0;
  try {
    for await (const chunk of await unpacked(fetcher, answer.body)) {
      sizeBytes += chunk.byteLength;
      parser.write(decoder.decode(chunk, { stream: true }));
      if (sizeBytes > maxBytes) return { sizeBytes, isTruncated: true, failure: null };
    }
    return { sizeBytes, isTruncated: false, failure: null };
  } catch (error) {
    return { sizeBytes, isTruncated: false, failure: networkReason(error) };
  }
}

/** Sitemaps are served as `.gz` files under any type: the first two bytes tell. */
async function unpacked(fetcher: ProbeFetcher, body: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const chunks = body[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return replay([], chunks);
  const whole = replay([first.value], chunks);
  return first.value[0] === 0x1f && first.value[1] === 0x8b ? fetcher.gunzip(whole) : whole;
}

async function* replay(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
