import { describe, expect, it } from 'vitest';

import { fakeAds, fakeGoogleAds, fault } from '#shared/testing/keyword-sources/fake-google-ads.ts';
import { jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import type { KeywordMetric } from '../../metrics/keyword-metric.ts';
import type { SourceFetch } from '../keyword-source.ts';
import { googleAds } from './google-ads.ts';
import { askGoogleAdsIdeas } from './google-ads-ideas.ts';

const { settings } = fakeGoogleAds;
const place = { country: 'de', language: 'de', device: null } as const;
const clock = (): number => Date.UTC(2026, 11, 1);

const volumes = (metrics: readonly KeywordMetric[]) =>
  metrics.flatMap(({ about, keyword, metric, value }) => (metric === 'volume' ? [[keyword, value, about]] : []));
const searches = (
  ...rows: readonly (readonly [text: string, searches: string, ...variants: string[]])[]
): SourceFetch =>
  fakeAds(async () =>
    jsonAnswer({
      results: rows.map(([text, avgMonthlySearches, ...closeVariants]) => ({
        text,
        closeVariants,
        keywordMetrics: { avgMonthlySearches },
      })),
    }),
  );
const ask = (keywords: readonly string[], fetch: SourceFetch) =>
  googleAds.ask({ keywords, place }, settings, { fetch, clock });

describe('numbers of Google Ads', () => {
  it('are asked of the account below its manager, for a country and a language', async () => {
    const asked: [string, Headers, unknown][] = [];
    await ask(['tee'], (url, init) => {
      asked.push([url, new Headers(init.headers), init.body]);
      return fakeGoogleAds.good(url, init);
    });
    const [, , [url, headers, body] = ['', new Headers(), null]] = asked;
    expect(url).toBe('https://googleads.googleapis.com/v26/customers/1234567890:generateKeywordHistoricalMetrics');
    expect(headers.get('login-customer-id')).toBe('9876543210');
    expect(JSON.parse(typeof body === 'string' ? body : '')).toEqual({
      keywords: ['tee'],
      geoTargetConstants: ['geoTargetConstants/2276'],
      language: 'languageConstants/1001',
      keywordPlanNetwork: 'GOOGLE_SEARCH',
    });
  });

  it('are prices in the currency of the account, and the bids where there is no average', async () => {
    const { metrics } = await ask(['green tea', 'ångström'], fakeGoogleAds.good);
    expect(
      metrics.filter(({ metric }) => metric === 'cpc').map(({ about, currency, value }) => [value, currency, about]),
    ).toEqual([
      [{ kind: 'range', from: 0.41, to: 1.31 }, 'EUR', 'Top of page bid'],
      [{ kind: 'exact', value: 0 }, 'EUR', null],
    ]);
  });

  it.each([
    [
      'wide middles',
      [
        ['a', '500'],
        ['b', '50'],
        ['c', '0'],
      ],
      [
        { kind: 'range', from: 100, to: 1_000 },
        { kind: 'range', from: 10, to: 100 },
        { kind: 'exact', value: 0 },
      ],
    ],
    [
      'one fine number among them',
      [
        ['a', '50'],
        ['b', '590'],
        ['c', '50'],
      ],
      [
        { kind: 'exact', value: 50 },
        { kind: 'exact', value: 590 },
        { kind: 'exact', value: 50 },
      ],
    ],
    [
      '50 alone, which both scales have',
      [
        ['a', '50'],
        ['b', '50'],
        ['c', '0'],
      ],
      [
        { kind: 'exact', value: 50 },
        { kind: 'exact', value: 50 },
        { kind: 'exact', value: 0 },
      ],
    ],
  ] as const)('are ranges where the account gets ranges: %s', async (_, rows, values) => {
    const { metrics } = await ask(['a', 'b', 'c'], searches(...rows));
    expect(volumes(metrics).map(([, value]) => value)).toEqual(values);
  });

  it('are of all forms of a keyword that were answered as one', async () => {
    const { metrics } = await ask(['car', 'cars'], searches(['car', '8100', 'cars']));
    expect(volumes(metrics)).toEqual([
      ['car', { kind: 'exact', value: 8_100 }, 'car / cars'],
      ['cars', { kind: 'exact', value: 8_100 }, 'car / cars'],
    ]);
  });

  it('name no language that Google Ads does not tell apart', async () => {
    const { metrics } = await googleAds.ask({ keywords: ['tè'], place: { ...place, language: 'sw' } }, settings, {
      fetch: searches(['tè', '10']),
      clock,
    });
    expect(metrics[0]?.place).toEqual({ country: 'de', language: null, device: null });
  });

  it.each(['', '123', '123-456-789', '1234567890/1', '1/2/3'])(
    'need a customer ID of ten digits: "%s"',
    async (customerId) => {
      const failure = await googleAds.test({ ...settings, customerId }, { fetch: fakeGoogleAds.good, clock });
      expect(failure).toMatchObject({ kind: 'key', reason: expect.stringContaining('ten digits') });
    },
  );
});

describe('ideas of Google Ads', () => {
  const wish = (way: 'words' | 'page' | 'site', seed: string) => ({ way, seed, place });
  it.each([
    [wish('words', 'tee\n\n kanne '), { keywordSeed: { keywords: ['tee', 'kanne'] } }],
    [wish('page', 'https://tee.example/kannen'), { urlSeed: { url: 'https://tee.example/kannen' } }],
    [wish('site', 'tee.example'), { siteSeed: { site: 'tee.example' } }],
  ])('begin at %o', async (asked, seed) => {
    let body: unknown;
    const fetch = fakeAds(async (_, init) => {
      body = JSON.parse(typeof init.body === 'string' ? init.body : '');
      return jsonAnswer({
        results: [{ text: 'Teekanne', keywordIdeaMetrics: { avgMonthlySearches: '14800' } }],
        totalSize: '312',
      });
    });
    const found = await askGoogleAdsIdeas(asked, settings, { fetch, clock });
    expect(body).toMatchObject({ ...seed, pageSize: 1_000 });
    expect(found).toMatchObject({ keywords: ['teekanne'], total: 312, failure: null, cost: 0 });
    expect(volumes(found.metrics)).toEqual([['teekanne', { kind: 'exact', value: 14_800 }, null]]);
  });

  it('are none where the answer is empty, which is no failure', async () => {
    const found = await askGoogleAdsIdeas(wish('words', 'x'), settings, {
      fetch: fakeAds(async () => jsonAnswer({})),
      clock,
    });
    expect(found).toEqual({ keywords: [], metrics: [], total: null, failure: null, cost: 0 });
  });

  it.each([
    ['a limit', fakeAds(async () => fault(429, 'RESOURCE_EXHAUSTED', 'Too many requests')), 'quota'],
    ['an answer of another form', fakeAds(async () => jsonAnswer({ hello: 'world' })), 'shape'],
  ])('say what failed: %s', async (_, fetch, kind) => {
    const found = await askGoogleAdsIdeas(wish('words', 'x'), settings, { fetch, clock });
    expect(found.failure?.kind).toBe(kind);
  });
});
