import { describe, expect, it } from 'vitest';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { judgeStrength } from './judge-strength.ts';
import { type DomainAuthority, type Strength, type StrengthPartId } from './strength.ts';

const nowMs = Date.parse('2026-11-20T00:00:00Z');

type Organic = ReturnType<typeof organicOf>;

function pageOf(
  urls: readonly string[],
  change: (item: Organic, at: number) => Organic = (item) => item,
): SerpSnapshot {
  return serpSnapshotWith({ query: 'oak bench', items: urls.map((url, at) => change(organicOf(url, at + 1), at)) });
}

const small = Array.from({ length: 10 }, (_, at) => `https://workshop${at}.example/benches/oak-${at}`);

function judge(snapshot: SerpSnapshot, authority: DomainAuthority = new Map()): Strength | undefined {
  return judgeStrength({ snapshot, authority, nowMs });
}

function hardnessOf(strength: Strength | undefined, id: StrengthPartId): number | undefined {
  const part = strength?.parts.find((each) => each.id === id);
  return part?.state === 'known' ? part.hardness : undefined;
}

describe('judgeStrength', () => {
  const plain = judge(pageOf(small));

  it.each<[string, StrengthPartId, SerpSnapshot, 'harder' | 'easier']>([
    [
      'well-known sites',
      'known-sites',
      pageOf(small.map((url, at) => (at < 6 ? `https://www.amazon.com/b/${at}` : url))),
      'harder',
    ],
    [
      'public bodies',
      'known-sites',
      pageOf(small.map((url, at) => (at < 6 ? `https://office${at}.gov/b` : url))),
      'harder',
    ],
    [
      'titles with the query',
      'exact-titles',
      pageOf(small, (item) => ({ ...item, title: 'Oak benches for your garden' })),
      'harder',
    ],
    ['home pages', 'home-pages', pageOf(small.map((url) => new URL('/', url).href)), 'harder'],
    [
      'forums',
      'open-platforms',
      pageOf(small.map((url, at) => (at < 4 ? `https://www.reddit.com/r/${at}` : url))),
      'easier',
    ],
    [
      'hosts of forums',
      'open-platforms',
      pageOf(small.map((url, at) => (at < 4 ? `https://forum.shop${at}.example/t/1` : url))),
      'easier',
    ],
  ])('%s make it %4$s', (_, id, snapshot, direction) => {
    const [before, after] = [hardnessOf(plain, id) ?? Number.NaN, hardnessOf(judge(snapshot), id) ?? Number.NaN];
    expect(Math.sign(after - before)).toBe(direction === 'harder' ? 1 : -1);
  });

  it('puts the page of a head term far above one of a niche, as their searches are', () => {
    const head = pageOf(
      ['www.amazon.com', 'en.wikipedia.org', 'www.walmart.com', 'www.ikea.com', 'www.nytimes.com', 'www.bbc.com'].map(
        (host) => `https://${host}/`,
      ),
      (item) => ({ ...item, title: 'Oak bench' }),
    );
    const niche = pageOf(small.map((url, at) => (at < 5 ? `https://www.reddit.com/r/${at}` : url)));
    expect((judge(head)?.score ?? 0) - (judge(niche)?.score ?? 100)).toBeGreaterThan(40);
  });

  it('knows no authority without a source, and its interval says what that leaves open', () => {
    expect(plain?.parts.find(({ id }) => id === 'authority')?.state).toBe('unknown');
    const { from = 0, score = -1, to = 0 } = plain ?? {};
    expect(from).toBeLessThanOrEqual(score);
    expect(score).toBeLessThanOrEqual(to);
    expect(to - from).toBeGreaterThan(30);
  });

  it('takes the median authority once it is known for half of the sites, and the interval narrows', () => {
    const authority = new Map(
      small.map((url, at) => [new URL(url).hostname, { 'open-pagerank': at < 6 ? 40 + at : 99 }]),
    );
    const domains = pageOf(small, (item) => ({ ...item, registrable_domain: new URL(item.url).hostname }));
    const known = judge(domains, authority);
    expect(hardnessOf(known, 'authority')).toBe(44.5);
    expect((known?.to ?? 0) - (known?.from ?? 0)).toBeLessThan((plain?.to ?? 0) - (plain?.from ?? 0));
    expect(hardnessOf(judge(domains, new Map([...authority].slice(0, 4))), 'authority')).toBeUndefined();
  });

  it('takes the source that knows most of the sites, never two at once, and names it', () => {
    const authority = new Map(
      small.map((url, at) => [new URL(url).hostname, { tranco: 30, ...(at < 7 ? { ahrefs: 80 } : {}) }]),
    );
    const domains = pageOf(small, (item) => ({ ...item, registrable_domain: new URL(item.url).hostname }));
    const partOf = (known: DomainAuthority) => judge(domains, known)?.parts.find(({ id }) => id === 'authority');
    expect(partOf(authority)).toMatchObject({ source: 'tranco', hardness: 30 });
    const alike = new Map([...authority].map(([domain, told]) => [domain, { ...told, ahrefs: 80 }]));
    expect(partOf(alike)).toMatchObject({ source: 'ahrefs', hardness: 80 });
  });

  it('reads the age of results where at least three have a date', () => {
    const dated = (count: number): SerpSnapshot =>
      pageOf(small, (item, at) => ({ ...item, timestamp: at < count ? '2026-10-01T00:00:00Z' : null }));
    expect(hardnessOf(judge(dated(3)), 'fresh-results')).toBe(100);
    expect(hardnessOf(judge(dated(2)), 'fresh-results')).toBeUndefined();
  });

  it.each<[string, Partial<SerpSnapshot>]>([
    ['another vertical', { vertical: 'news' }],
    ['a marketplace', { engine: 'amazon' }],
    ['the second page', { page: 2 }],
    ['a captcha', { state: 'captcha', items: [] }],
    ['four results', { items: small.slice(0, 4).map((url, at) => organicOf(url, at + 1)) }],
    ['an operator', { query: 'oak bench site:shop.example' }],
    ['no query', { query: null }],
  ])('says nothing of %s', (_, change) => {
    expect(judge({ ...pageOf(small), ...change })).toBeUndefined();
  });
});
