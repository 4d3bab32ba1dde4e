import { describe, expect, it } from 'vitest';

import { listKeywordSources } from '#shared/api/endpoints/keyword-sources.ts';
import { askNumbers, findIdeas, priceNumbers } from '#shared/api/endpoints/research.ts';
import { fakeWikipedia } from '#shared/testing/keyword-sources/fake-wikipedia.ts';
import { commonCases, jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import { checkHolds } from '../db/tables/check-holds.ts';
import { figureClaims } from '../db/tables/figure-claims.ts';
import { requireValue } from '../testing/worker/api.ts';
import { answerDataForSeo, createTestNumbers, type TestNumbers } from '../testing/worker/test-numbers.ts';

type Caller = { readonly token: string };
const task = 75_000;
const source = 'dataforseo' as const;
const place = { country: 'us', language: 'en' };

const ask = (numbers: TestNumbers, caller: Caller, keywords: readonly string[], maxCost = task) =>
  numbers.api.call(askNumbers, { body: { source, keywords: [...keywords], ...place, maxCost } }, caller);

async function budgetOf(numbers: TestNumbers, caller: Caller, id: string = source) {
  const { items } = requireValue(await numbers.api.call(listKeywordSources, {}, caller));
  return items.find((each) => each.source === id)?.budget;
}

async function expectNothingHeld({ api }: TestNumbers) {
  expect(await api.backend.store.db.select().from(figureClaims)).toEqual([]);
  const holds = await api.backend.store.db.select().from(checkHolds);
  expect(holds.filter(({ purpose }) => purpose.startsWith('numbers:'))).toEqual([]);
}

describe('numbers of a connected source', () => {
  it('say their price first, are bought within what was agreed to and the budget, and are booked', async () => {
    const numbers = createTestNumbers();
    const caller = await numbers.start(source);
    const keywords = ['Green Tea', 'green  tea', 'site:x.example tea', 'oolong'];
    const priced = requireValue(await numbers.api.call(priceNumbers, { body: { source, keywords, ...place } }, caller));
    expect(priced).toMatchObject({ open: 2, most: task, unit: 'usd-micros', country: 'us', figures: [] });
    expect(priced.leftOut).toEqual([{ keyword: 'site:x.example tea', fault: 'operator' }]);
    expect(requireValue(await ask(numbers, caller, keywords, task - 1))).toMatchObject({
      stopped: { kind: 'budget' },
      remaining: ['green tea', 'oolong'],
      cost: 0,
    });
    expect(numbers.asked).toEqual([]);
    const answer = requireValue(await ask(numbers, caller, keywords));
    expect(answer).toMatchObject({ remaining: [], stopped: null, cost: task });
    expect(answer.figures.filter(({ metric }) => metric === 'volume').map(({ keyword }) => keyword)).toEqual([
      'green tea',
      'oolong',
    ]);
    expect(await budgetOf(numbers, caller)).toMatchObject({ spent: task, reserved: 0 });
    expect(requireValue(await ask(numbers, caller, ['oolong'], 0))).toMatchObject({ stopped: null, cost: 0 });
    expect(numbers.batches).toEqual([['green tea', 'oolong']]);
    await expectNothingHeld(numbers);
  });

  it('are asked for again once they are older than 30 days', async () => {
    const numbers = createTestNumbers();
    const caller = await numbers.start(source);
    requireValue(await ask(numbers, caller, ['oolong']));
    numbers.pass(29 * 86_400_000);
    expect(requireValue(await ask(numbers, caller, ['oolong'], 0))).toMatchObject({ remaining: [] });
    numbers.pass(2 * 86_400_000);
    expect(requireValue(await ask(numbers, caller, ['oolong'], 0))).toMatchObject({ remaining: ['oolong'] });
  });

  it('are bought once by askers at the same time, whatever they have in common', async () => {
    const numbers = createTestNumbers();
    const caller = await numbers.start(source, 10 * task);
    const answers = await Promise.all([
      ask(numbers, caller, ['a', 'b', 'c']),
      ask(numbers, caller, ['c', 'b', 'a']),
      ask(numbers, caller, ['b', 'c', 'd']),
      ask(numbers, caller, ['a']),
    ]);
    const told = answers.map(requireValue);
    for (const answer of told) expect(answer).toMatchObject({ remaining: [], stopped: null });
    expect(told.map(({ figures }) => new Set(figures.map(({ keyword }) => keyword)).size)).toEqual([3, 3, 3, 1]);
    expect(numbers.batches.flat().toSorted()).toEqual(['a', 'b', 'c', 'd']);
    const paid = answers.reduce((sum, each) => sum + requireValue(each).cost, 0);
    expect(paid).toBe(numbers.batches.length * task);
    expect(await budgetOf(numbers, caller)).toMatchObject({ spent: paid, reserved: 0 });
    await expectNothingHeld(numbers);
  });

  it('never pass the budget of the month, however many ask at the same time', async () => {
    const numbers = createTestNumbers();
    const caller = await numbers.start(source, 2 * task);
    const answers = await Promise.all(Array.from({ length: 6 }, (_, at) => ask(numbers, caller, [`keyword ${at}`])));
    const kinds = answers.map((each) => requireValue(each).stopped?.kind ?? 'done').toSorted();
    expect(kinds).toEqual(['budget', 'budget', 'budget', 'budget', 'done', 'done']);
    expect(await budgetOf(numbers, caller)).toMatchObject({ spent: 2 * task, reserved: 0 });
    await expectNothingHeld(numbers);
  });

  it('that were bought with a key of one workspace are nothing to another', async () => {
    const numbers = createTestNumbers();
    const [one, two] = [await numbers.start(source), await numbers.start(source)];
    requireValue(await ask(numbers, one, ['oolong']));
    expect(requireValue(await ask(numbers, two, ['oolong'], 0))).toMatchObject({ figures: [], remaining: ['oolong'] });
    requireValue(await ask(numbers, two, ['oolong']));
    expect(numbers.batches).toHaveLength(2);
  });

  it('whose licence lets all share them are asked for once by workspaces at the same time', async () => {
    const numbers = createTestNumbers();
    numbers.answer(fakeWikipedia.good);
    const callers = [await numbers.start('wikipedia'), await numbers.start('wikipedia')];
    const body = { source: 'wikipedia' as const, keywords: ['green tea'], ...place, maxCost: 0 };
    const answers = await Promise.all(callers.map((caller) => numbers.api.call(askNumbers, { body }, caller)));
    expect(answers.map((each) => requireValue(each).figures)).toEqual([
      [expect.objectContaining({ keyword: 'green tea', value: { kind: 'exact', value: 52_345 } })],
      [expect.objectContaining({ keyword: 'green tea' })],
    ]);
    expect(numbers.asked.filter((url) => url.includes('/pageviews/'))).toHaveLength(1);
    const late = await numbers.start('wikipedia');
    expect(requireValue(await numbers.api.call(askNumbers, { body }, late)).figures).toHaveLength(1);
    expect(numbers.asked.filter((url) => url.includes('/pageviews/'))).toHaveLength(0);
    await expectNothingHeld(numbers);
  });

  it('of a key that runs out half-way are kept and named, and the rest is asked for later', async () => {
    const numbers = createTestNumbers();
    const caller = await numbers.start('keywords-everywhere', 10_000);
    const keywords = Array.from({ length: 1_000 }, (_, at) => `keyword ${at}`);
    let credits = 421;
    numbers.answer(async (_url, { body }) => {
      const wanted = new URLSearchParams(typeof body === 'string' ? body : '').getAll('kw[]');
      if (wanted.length > credits) return jsonAnswer({ message: 'Not enough credits' }, 402);
      credits -= wanted.length;
      const data = wanted.map((keyword) => ({
        keyword,
        vol: 10,
        cpc: { currency: '$', value: '1.00' },
        competition: 0.5,
        trend: [],
      }));
      return jsonAnswer({ data, credits_consumed: wanted.length });
    });
    const body = { source: 'keywords-everywhere' as const, keywords, ...place, maxCost: 1_000 };
    const first = requireValue(await numbers.api.call(askNumbers, { body }, caller));
    expect(first).toMatchObject({ stopped: { kind: 'payment' }, cost: 400 });
    expect(first.remaining).toHaveLength(600);
    expect(first.remaining[0]).toBe('keyword 400');
    credits = 10_000;
    const second = requireValue(await numbers.api.call(askNumbers, { body }, caller));
    expect(second).toMatchObject({ stopped: null, remaining: [], cost: 600 });
    expect(new Set(second.figures.map(({ keyword }) => keyword)).size).toBe(1_000);
    expect(await budgetOf(numbers, caller, 'keywords-everywhere')).toMatchObject({ spent: 1_000, reserved: 0 });
  });

  it.each(commonCases)(
    'hold nothing after $name, and book at most what may have been billed',
    async ({ failure, respond }) => {
      const numbers = createTestNumbers();
      const caller = await numbers.start(source);
      numbers.answer(respond);
      const answer = requireValue(await ask(numbers, caller, ['oolong']));
      expect(answer).toMatchObject({ stopped: { kind: failure }, remaining: ['oolong'] });
      expect(await budgetOf(numbers, caller)).toMatchObject({ spent: answer.cost, reserved: 0 });
      expect(answer.cost).toBeLessThanOrEqual(task);
      await expectNothingHeld(numbers);
    },
  );

  it('are not asked for with a key that the source has refused, until it is connected again', async () => {
    const numbers = createTestNumbers();
    const caller = await numbers.start(source);
    numbers.answer(async () => jsonAnswer({ status_code: 40_100, status_message: 'You are not authorized.' }, 401));
    expect(requireValue(await ask(numbers, caller, ['a']))).toMatchObject({ stopped: { kind: 'key' }, cost: 0 });
    expect(requireValue(await ask(numbers, caller, ['b']))).toMatchObject({ stopped: { kind: 'key' } });
    expect(numbers.asked).toHaveLength(1);
  });
});

describe('ideas of a connected source', () => {
  const labs = 'dataforseo-labs' as const;
  const good = async () =>
    jsonAnswer({
      status_code: 20_000,
      status_message: 'Ok.',
      tasks: [
        {
          status_code: 20_000,
          status_message: 'Ok.',
          cost: 0.0103,
          result: [{ total_count: 9, items: [{ keyword: 'oolong tea', keyword_info: { search_volume: 900 } }] }],
        },
      ],
    });

  it('are one request, held for and booked, whose numbers are kept', async () => {
    const numbers = createTestNumbers();
    const caller = await numbers.start(labs);
    numbers.answer(good);
    const { items } = requireValue(await numbers.api.call(listKeywordSources, {}, caller));
    const most = items.find((each) => each.source === labs)?.ideas.find(({ way }) => way === 'ideas')?.most ?? 0;
    const body = { source: labs, way: 'ideas', seed: 'tea\noolong', ...place, maxCost: most };
    const answer = requireValue(await numbers.api.call(findIdeas, { body }, caller));
    expect(answer).toMatchObject({ keywords: ['oolong tea'], total: 9, failure: null, cost: 10_300 });
    expect(numbers.batches).toEqual([['tea', 'oolong']]);
    expect(await budgetOf(numbers, caller, labs)).toMatchObject({ spent: 10_300, reserved: 0 });
    const known = { source: labs, keywords: ['oolong tea'], ...place };
    expect(requireValue(await numbers.api.call(priceNumbers, { body: known }, caller))).toMatchObject({ open: 0 });
    await expectNothingHeld(numbers);
  });

  it('are asked for once where the same is asked twice at a time, and never for more than was agreed to', async () => {
    const numbers = createTestNumbers();
    const caller = await numbers.start(labs);
    numbers.answer(good);
    const body = { source: labs, way: 'related', seed: 'tea', ...place, maxCost: 100_000 };
    const answers = await Promise.all([1, 2, 3].map(() => numbers.api.call(findIdeas, { body }, caller)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'rate_limited' } });
    expect(numbers.asked).toHaveLength(1);
    const cheap = await numbers.api.call(findIdeas, { body: { ...body, seed: 'x', maxCost: 1 } }, caller);
    expect(cheap).toMatchObject({ failure: { code: 'quota_exceeded' } });
    const unknown = await numbers.api.call(findIdeas, { body: { ...body, way: 'magic' } }, caller);
    expect(unknown).toMatchObject({ failure: { code: 'invalid_request' } });
    await expectNothingHeld(numbers);
  });

  it('that got no answer are booked in full: they may have been billed', async () => {
    const numbers = createTestNumbers();
    const caller = await numbers.start(labs);
    numbers.answer(() => Promise.reject(new TypeError('fetch failed')));
    const body = { source: labs, way: 'ranked', seed: 'tea.example', ...place, maxCost: 100_000 };
    const answer = requireValue(await numbers.api.call(findIdeas, { body }, caller));
    expect(answer).toMatchObject({ keywords: [], failure: { kind: 'retry' }, cost: 40_000 });
    expect(await budgetOf(numbers, caller, labs)).toMatchObject({ spent: 40_000, reserved: 0 });
  });
});

it('numbers of a budget that was never set are not bought', async () => {
  const numbers = createTestNumbers();
  const caller = await numbers.start(source, 0);
  numbers.answer(answerDataForSeo());
  expect(requireValue(await ask(numbers, caller, ['a']))).toMatchObject({ stopped: { kind: 'budget' }, cost: 0 });
  expect(numbers.asked).toEqual([]);
});
