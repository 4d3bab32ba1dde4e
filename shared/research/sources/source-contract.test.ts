import { describe, expect, test } from 'vitest';

import { askedKeywords, commonCases } from '#shared/testing/keyword-sources/fake-vendor.ts';
import { fakeVendors } from '#shared/testing/keyword-sources/fake-vendor-list.ts';

import type { KeywordSource, MetricOutcome, SourceFetch, SourceSettings } from './keyword-source.ts';
import { keywordSources } from './source-list.ts';

const nowMs = Date.UTC(2026, 10, 30, 10);
const place = { country: 'us', language: 'en', device: null } as const;

function ask(source: KeywordSource, settings: SourceSettings, fetch: SourceFetch): Promise<MetricOutcome> {
  return source.ask({ keywords: askedKeywords, place }, settings, { fetch, clock: () => nowMs });
}

test('every source has a fake server', () => {
  expect(fakeVendors.map(({ source }) => source.id)).toEqual(keywordSources.map(({ id }) => id));
});

describe.each(fakeVendors.map((vendor) => ({ id: vendor.source.id, vendor })))('$id', ({ vendor }) => {
  const { source, settings } = vendor;

  test('answers every keyword once for each metric, with time, place and price', async () => {
    const outcome = await ask(source, settings, vendor.good);
    expect(outcome).toMatchObject({ unanswered: [], failure: null, cost: vendor.cost });
    expect(outcome.metrics.map(({ keyword, metric }) => `${keyword}/${metric}`).toSorted()).toEqual(
      askedKeywords.flatMap((keyword) => source.metrics.map((metric) => `${keyword}/${metric}`)).toSorted(),
    );
    const first = outcome.metrics.find(
      ({ keyword, metric }) => keyword === 'green tea' && metric === source.metrics[0],
    );
    expect(first?.value).toMatchObject({ value: vendor.firstValue });
    for (const metric of outcome.metrics) {
      expect(metric).toMatchObject({ source: source.id, observedAt: new Date(nowMs).toISOString() });
      expect(metric.place.country).toBe(source.countryFor(place));
      expect(metric.currency === null).toBe(metric.metric !== 'cpc');
      const months = metric.months.map(({ month }) => month);
      expect(months).toEqual([...new Set(months)].toSorted());
    }
  });

  test('says "no data" where there is none, never 0', async () => {
    const { metrics } = await ask(source, settings, vendor.good);
    const values = metrics.filter(({ keyword }) => keyword === 'qqxyzzy').map(({ value }) => value.kind);
    expect(values.every((kind) => kind === 'no-data')).toBe(true);
  });

  test('costs at most what was said before', () => {
    expect(vendor.cost).toBeLessThanOrEqual(source.priceOf(askedKeywords.length));
    expect(source.priceOf(0)).toBe(0);
  });

  test('takes a good key', async () => {
    expect(await source.test(settings, { fetch: vendor.good, clock: () => nowMs })).toBeNull();
  });

  test('sends the key to its own hosts alone', async () => {
    const hosts = new Set<string>();
    await ask(source, settings, (url, init) => {
      hosts.add(new URL(url).hostname);
      return vendor.good(url, init);
    });
    const allowed = source.origins.map((origin) => new URL(origin.replace('*.', '')).hostname);
    for (const host of hosts) expect(allowed.some((each) => host === each || host.endsWith(`.${each}`))).toBe(true);
  });

  test.each([...commonCases, ...vendor.cases])('$name', async ({ answered = 0, cost = 0, failure, respond }) => {
    const outcome = await ask(source, settings, respond);
    expect(outcome.failure?.kind ?? null).toBe(failure);
    expect(outcome.failure?.reason).not.toBe('');
    expect(new Set(outcome.metrics.map(({ keyword }) => keyword)).size).toBe(answered);
    expect(outcome.unanswered).toEqual(askedKeywords.slice(answered));
    expect(outcome.cost).toBe(cost);
    const tested = await source.test(settings, { fetch: respond, clock: () => nowMs });
    // The test need not meet every failure, but it lets no wrong key pass.
    expect(failure === 'key' ? tested?.kind : 'key').toBe('key');
  });
});
