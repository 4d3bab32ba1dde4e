import { describe, expect, it } from 'vitest';

import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { SitemapFacts } from '#shared/audit/facts/context-facts.ts';
import { type FakeAnswer, fakeFetcher } from '#shared/testing/fake-fetcher.ts';
import { fullSitemapLimits, readSitemaps, type SitemapLimits } from './read-sitemaps.ts';

const pageUrl = 'https://www.example.com/products/tea#top';
const urlset = (...locs: string[]): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locs.map((loc) => `<url><loc>${loc}</loc></url>`).join('')}</urlset>`;
const index = (...locs: string[]): string =>
  `<sitemapindex>${locs.map((loc) => `<sitemap><loc>${loc}</loc></sitemap>`).join('')}</sitemapindex>`;
const robots = (text: string): RobotsTxtFacts => ({
  url: 'https://www.example.com/robots.txt',
  status: 200,
  finalUrl: 'https://www.example.com/robots.txt',
  contentType: 'text/plain',
  text,
  isTruncated: false,
});

async function read(
  answers: Readonly<Record<string, FakeAnswer>>,
  options: { robotsText?: string; limits?: Partial<SitemapLimits>; canonicalUrl?: string; clock?: () => number } = {},
): Promise<SitemapFacts & { readonly asked: readonly string[] }> {
  const fetcher = fakeFetcher(answers);
  const facts = await readSitemaps(fetcher, {
    pageUrl,
    canonicalUrl: options.canonicalUrl,
    robotsTxt: options.robotsText === undefined ? undefined : robots(options.robotsText),
    limits: { ...fullSitemapLimits, ...options.limits },
    clock: options.clock ?? (() => 0),
    signal: new AbortController().signal,
  });
  return { ...facts, asked: fetcher.asked };
}

describe('readSitemaps', () => {
  it('follows robots.txt and an index, the likeliest file first, and stops at the page', async () => {
    const facts = await read(
      {
        'https://www.example.com/map.xml': index(
          'https://www.example.com/blog.xml',
          'https://www.example.com/products-1.xml',
        ),
        'https://www.example.com/products-1.xml': urlset('https://www.example.com/products/tea'),
        'https://www.example.com/blog.xml': urlset('https://www.example.com/blog'),
      },
      { robotsText: 'Sitemap: https://www.example.com/map.xml' },
    );
    expect(facts.asked).toEqual(['GET https://www.example.com/map.xml', 'GET https://www.example.com/products-1.xml']);
    expect(facts.entries).toMatchObject([{ match: 'page', sitemap: 'https://www.example.com/products-1.xml' }]);
    expect(facts.isComplete).toBe(false);
  });

  it('tries the usual places where robots.txt names none, and only one of them', async () => {
    const facts = await read({ 'https://www.example.com/sitemap.xml': urlset('https://www.example.com/other') });
    expect(facts).toMatchObject({ entries: [], isComplete: true, files: [{ from: 'usual-place', status: 200 }] });
    expect(facts.asked).toHaveLength(1);
  });

  it('finds other forms of the address and the canonical', async () => {
    const { entries } = await read(
      {
        'https://www.example.com/sitemap.xml': urlset(
          'http://example.com/Products/Tea/',
          'https://www.example.com/canonical',
          'https://www.example.com/products/tea?page=2',
        ),
      },
      { canonicalUrl: 'https://www.example.com/canonical' },
    );
    expect(entries.map(({ loc, match }) => [loc, match])).toEqual([
      ['http://example.com/Products/Tea/', 'variant'],
      ['https://www.example.com/canonical', 'canonical'],
    ]);
  });

  it('says that the reading is not complete when a limit cuts it', async () => {
    const many = urlset(...Array.from({ length: 100 }, (_, at) => `https://www.example.com/${at}`));
    const cutFile = await read({ 'https://www.example.com/sitemap.xml': many }, { limits: { maxFileBytes: 200 } });
    expect(cutFile).toMatchObject({ isComplete: false, files: [{ isTruncated: true, error: null }] });
    const maps = Array.from({ length: 100 }, (_, at) => `https://www.example.com/${at}.xml`);
    const manyFiles = await read(
      { 'https://www.example.com/sitemap.xml': index(...maps) },
      { limits: { maxFiles: 5 } },
    );
    expect(manyFiles.files).toHaveLength(5);
    expect(manyFiles.isComplete).toBe(false);
    let now = 0;
    const slow = await read(
      { 'https://www.example.com/sitemap.xml': index(...maps) },
      { clock: () => (now += 30_000) },
    );
    expect(slow.files.length).toBeLessThan(5);
    expect(slow.isComplete).toBe(false);
  });

  it('stops an endless answer and one that unpacks without end', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new TextEncoder().encode('<url><loc>https://www.example.com/a</loc></url>'.repeat(100));
    }
    const limits = { maxFileBytes: 1_000_000 };
    const open = await read({ 'https://www.example.com/sitemap.xml': { body: endless } }, { limits });
    expect(open.files[0]).toMatchObject({ isTruncated: true });
    const packed = fakeFetcher({ 'https://www.example.com/sitemap.xml': new Uint8Array([0x1f, 0x8b, 8]) }, () =>
      endless(),
    );
    const facts = await readSitemaps(packed, {
      pageUrl,
      canonicalUrl: undefined,
      robotsTxt: undefined,
      limits: { ...fullSitemapLimits, ...limits },
      clock: () => 0,
      signal: new AbortController().signal,
    });
    expect(facts.files[0]).toMatchObject({ isTruncated: true });
  });

  it('never goes round in circles and never asks private addresses', async () => {
    const facts = await read({
      'https://www.example.com/sitemap.xml': index(
        'https://www.example.com/sitemap.xml',
        'http://192.168.1.1/sitemap.xml',
        'http://localhost:8080/sitemap.xml',
      ),
    });
    expect(facts.asked).toEqual(['GET https://www.example.com/sitemap.xml']);
    expect(facts.files.map(({ failure }) => failure !== null)).toEqual([false, true, true]);
  });

  it('keeps what failed with its reason', async () => {
    const facts = await read(
      { 'https://www.example.com/a.xml': { failure: { kind: 'timeout', message: 'no answer within 5 s' } } },
      { robotsText: 'Sitemap: https://www.example.com/a.xml\nSitemap: https://www.example.com/b.xml' },
    );
    expect(facts.files).toMatchObject([
      { status: null, failure: 'no answer within 5 s' },
      { status: 404, failure: null },
    ]);
    expect(facts.isComplete).toBe(false);
  });
});
