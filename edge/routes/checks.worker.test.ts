import { describe, expect, it } from 'vitest';

import { checkKeyword, readCheckBudget, setCheckBudget } from '#shared/api/endpoints/checks.ts';
import { addKeywords, readKeyword, readKeywordHistory } from '#shared/api/endpoints/keywords.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';

import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createFakeProvider, fakePriceMicros } from '../testing/worker/fake-provider.ts';

interface CheckOptions {
  readonly depth?: number;
  readonly maxCostMicros?: number;
  readonly idempotencyKey?: string;
  readonly country?: string;
}

interface Start {
  readonly capMicros?: number;
  readonly engine?: EngineId;
  readonly country?: string;
}

async function start({ capMicros = 10 * fakePriceMicros, country = 'de', engine = 'google' }: Start = {}) {
  const provider = createFakeProvider('a.example', 'tea.example');
  let nowMs = Date.parse('2026-11-20T12:00:00.000Z');
  const api = createTestApi({ provider, clock: () => nowMs });
  const caller = { token: await api.startWorkspace() };
  const body = { name: 'Tea', domain: 'tea.example' };
  const { id: projectId } = requireValue(await api.call(createProject, { body }, caller));
  const tracked = { keywords: ['green tea'], engine, country, language: 'de' };
  const { added } = requireValue(await api.call(addKeywords, { params: { projectId }, body: tracked }, caller));
  if (capMicros > 0) requireValue(await api.call(setCheckBudget, { body: { capMicros } }, caller));
  const params = { keywordId: added[0]?.id ?? '' };
  return {
    api,
    provider,
    caller,
    params,
    pass: (ms: number) => {
      nowMs += ms;
    },
    check: (options: CheckOptions = {}) => {
      const { depth = 10, idempotencyKey, maxCostMicros = 10 * fakePriceMicros, ...place } = options;
      const callOptions = { ...caller, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
      return api.call(checkKeyword, { params, body: { depth, maxCostMicros, ...place } }, callOptions);
    },
    budget: async () => requireValue(await api.call(readCheckBudget, {}, caller)),
    keyword: async () => requireValue(await api.call(readKeyword, { params }, caller)),
    history: async () => requireValue(await api.call(readKeywordHistory, { params, query: {} }, caller)).points,
  };
}

describe('a bought check', () => {
  it('gives the keyword its rank, and books what it cost', async () => {
    const { budget, check, provider } = await start();
    const answer = requireValue(await check());
    expect(answer).toMatchObject({
      outcome: 'checked',
      costMicros: fakePriceMicros,
      keyword: { rank: { status: 'ok', position: 2, source: 'dataforseo' } },
    });
    expect(provider.asked).toMatchObject([
      { keyword: 'green tea', country: 'de', language: 'de', device: 'desktop', depth: 10 },
    ]);
    expect(await budget()).toMatchObject({
      provider: 'dataforseo',
      price: { firstTenMicros: fakePriceMicros },
      spentMicros: fakePriceMicros,
      reservedMicros: 0,
      month: '2026-11',
    });
  });

  it('is not made without a budget, and costs nothing then', async () => {
    const { check, provider } = await start({ capMicros: 0 });
    expect(await check()).toMatchObject({ failure: { code: 'quota_exceeded' } });
    expect(provider.asked).toEqual([]);
  });

  it('is not made for more than was agreed to', async () => {
    const { check, provider } = await start();
    expect(await check({ depth: 50, maxCostMicros: fakePriceMicros })).toMatchObject({
      failure: { code: 'quota_exceeded' },
    });
    expect(provider.asked).toEqual([]);
  });

  it('of several at once never spends more than the budget', async () => {
    const { budget, check, provider } = await start({ capMicros: 2 * fakePriceMicros });
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => check()));
    expect(results.filter(({ ok }) => ok)).toHaveLength(2);
    expect(provider.asked).toHaveLength(2);
    expect(await budget()).toMatchObject({ spentMicros: 2 * fakePriceMicros, reservedMicros: 0 });
  });

  it('sent twice with one key is bought once', async () => {
    const { check, provider } = await start();
    const first = requireValue(await check({ idempotencyKey: 'key-12345678' }));
    expect(requireValue(await check({ idempotencyKey: 'key-12345678' }))).toEqual(first);
    expect(provider.asked).toHaveLength(1);
  });

  it('that fails is no rank, leaves what was known, and books what it cost all the same', async () => {
    const { budget, check, history, keyword, pass, provider } = await start();
    requireValue(await check());
    pass(24 * 3_600_000);
    provider.answer({ kind: 'retry', reason: 'SE error.', costMicros: fakePriceMicros });
    expect(requireValue(await check())).toMatchObject({ outcome: 'failed', reason: 'SE error.' });
    expect((await keyword()).rank).toMatchObject({ status: 'ok', position: 2 });
    expect((await history()).map(({ status }) => status)).toEqual(['ok', 'failed']);
    expect(await budget()).toMatchObject({ spentMicros: 2 * fakePriceMicros, reservedMicros: 0 });
    provider.answer({ kind: 'ok', snapshot: { ...(await snapshotOf(provider)) }, costMicros: 0 });
    requireValue(await check());
    expect((await history()).map(({ status }) => status)).toEqual(['ok', 'ok']);
  });

  it('gives back what it held where we break', async () => {
    const { budget, check, provider } = await start();
    provider.answer(() => Promise.reject(new Error('a bug')));
    expect(await check()).toMatchObject({ failure: { code: 'internal' } });
    expect(await budget()).toMatchObject({ spentMicros: 0, reservedMicros: 0 });
  });

  it('has a budget for each month, with the cap of the last', async () => {
    const { budget, check, pass } = await start();
    requireValue(await check());
    pass(15 * 24 * 3_600_000);
    expect(await budget()).toMatchObject({ month: '2026-12', capMicros: 10 * fakePriceMicros, spentMicros: 0 });
    requireValue(await check());
    expect(await budget()).toMatchObject({ month: '2026-12', spentMicros: fakePriceMicros });
  });

  it('of a keyword from anywhere searches where the user says, and counts for it', async () => {
    const { check, provider } = await start({ country: '' });
    expect(requireValue(await check({ country: 'fr' }))).toMatchObject({ keyword: { rank: { position: 2 } } });
    expect(provider.asked).toMatchObject([{ country: 'fr', language: 'de' }]);
  });

  it.each<[string, Start]>([
    ['another engine than Google', { engine: 'bing' }],
    ['searches from anywhere', { country: '' }],
  ])('cannot be bought for %s, and says so', async (_name, options) => {
    const { check, provider } = await start(options);
    expect(await check()).toMatchObject({ failure: { code: 'unavailable' } });
    expect(provider.asked).toEqual([]);
  });
});

async function snapshotOf(provider: ReturnType<typeof createFakeProvider>) {
  const fresh = createFakeProvider('tea.example');
  const outcome = await fresh.fetchSerp(
    provider.asked[0] ?? { keyword: '', country: '', language: '', device: 'desktop', depth: 10 },
  );
  if (outcome.kind !== 'ok') throw new Error('The fake found nothing.');
  return outcome.snapshot;
}
