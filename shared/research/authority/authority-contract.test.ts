import { describe, expect, test } from 'vitest';

import { fakeAuthorities } from '#shared/testing/authority-sources/fake-authority-list.ts';
import { askedDomains } from '#shared/testing/authority-sources/fake-authority.ts';
import { commonCases, jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import { connectableSources } from '../sources/connectable-sources.ts';
import type { SourceFetch, SourceSettings } from '../sources/keyword-source.ts';
import { type AuthoritySource, authoritySourceIds } from './authority-source.ts';
import { authoritySources } from './authority-sources.ts';
import { majestic } from './majestic.ts';
import { openPageRank } from './open-pagerank.ts';
import { tranco } from './tranco.ts';

const clock = (): number => 0;

async function ask(source: AuthoritySource, settings: SourceSettings, fetch: SourceFetch) {
  const waits: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const outcome = await source.ask(askedDomains, settings, { fetch, clock, wait });
  return { ...outcome, waits };
}

test('every source is listed by its id, can be connected, and has a fake server', () => {
  expect(authoritySources.map(({ id }) => id)).toEqual([...authoritySourceIds]);
  expect(fakeAuthorities.map(({ source }) => source.id)).toEqual([...authoritySourceIds]);
  const connectable = connectableSources.map(({ id }) => id);
  expect(connectable).toEqual(expect.arrayContaining([...authoritySourceIds]));
  expect(new Set(connectable).size).toBe(connectable.length);
});

describe.each(fakeAuthorities.map((vendor) => ({ id: vendor.source.id, vendor })))('$id', ({ id, vendor }) => {
  const { source, settings } = vendor;
  const connectable = connectableSources.find((each) => each.id === id);

  test('tells its figures, and of which site it knows nothing', async () => {
    const outcome = await ask(source, settings, vendor.good);
    expect(outcome).toMatchObject({ failure: null, cost: vendor.cost });
    const unknown = Object.fromEntries(source.tells.map((name) => [name, null]));
    expect([...outcome.figures]).toEqual([
      ['shop.example', vendor.figures],
      ['new.example', unknown],
    ]);
    expect(source.authorityOf(vendor.figures)).toBeCloseTo(vendor.authority, 6);
    expect(source.authorityOf(unknown)).toBeNull();
  });

  test('costs at most what was said before', () => {
    expect(vendor.cost).toBeLessThanOrEqual(source.priceOf(askedDomains.length));
    expect(source.priceOf(0)).toBe(0);
  });

  test('sends the key to its own hosts alone', async () => {
    const hosts = new Set<string>();
    await ask(source, settings, (url, init) => {
      hosts.add(new URL(url).hostname);
      return vendor.good(url, init);
    });
    expect([...hosts]).toEqual(connectable?.origins.map((origin) => new URL(origin).hostname));
  });

  test.each([...commonCases, ...vendor.cases])('$name', async ({ answered = 0, cost = 0, failure, respond }) => {
    const outcome = await ask(source, settings, respond);
    expect(outcome.failure?.kind ?? null).toBe(failure);
    expect(outcome.failure?.reason).not.toBe('');
    expect([...outcome.figures.keys()]).toEqual(askedDomains.slice(0, answered));
    expect(outcome.cost).toBe(cost);
    const tested = await connectable?.test(settings, { fetch: respond, clock });
    // The test need not meet every failure, but it lets no wrong key pass.
    expect(failure === 'key' ? tested?.kind : 'key').toBe('key');
  });
});

test('Open PageRank: ranks that are texts are read, an empty one is not 0', async () => {
  const response = [
    { status_code: 200, page_rank_decimal: '3.1', domain: 'Shop.example' },
    { status_code: 200, page_rank_decimal: '', domain: 'new.example' },
  ];
  const { figures } = await ask(openPageRank, { key: 'secret' }, async () => jsonAnswer({ response }));
  expect([...figures.values()]).toEqual([{ 'page-rank': 31 }, { 'page-rank': null }]);
});

test('Tranco: one question a second, and its order of days does not matter', async () => {
  const { waits } = await ask(tranco, {}, async () => jsonAnswer({ ranks: [] }));
  expect(waits).toEqual([1_100]);
  expect([1, 1_000_000, 90_000_000].map((rank) => tranco.authorityOf({ 'tranco-rank': rank })?.toFixed(1))).toEqual([
    '100.0',
    '14.3',
    '0.0',
  ]);
});

test('Majestic: a site that it did not find has no flow, whatever number stands there', async () => {
  const Data = [{ Item: 'shop.example', ResultCode: 'MalformedURL', TrustFlow: 0, CitationFlow: 0 }];
  const { figures } = await ask(majestic, {}, async () =>
    jsonAnswer({ Code: 'OK', DataTables: { Results: { Data } } }),
  );
  expect(figures.get('shop.example')).toEqual({ 'trust-flow': null, 'citation-flow': null });
});
