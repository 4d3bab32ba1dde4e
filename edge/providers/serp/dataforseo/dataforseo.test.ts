import { describe, expect, it } from 'vitest';

import { readRank } from '#shared/keywords/read-rank.ts';
import { serpSnapshot } from '#shared/serp/snapshot.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import type { SerpRequest } from '../serp-outcome.ts';
import { createDataForSeo } from './create-dataforseo.ts';

const request: SerpRequest = { keyword: 'green tea', country: 'de', language: 'de', device: 'mobile', depth: 20 };
const organic = (rank: number, domain: string) => ({
  type: 'organic',
  rank_group: rank,
  rank_absolute: rank + 2,
  domain,
  url: `https://${domain}/`,
  title: 'Tea',
});
const found = {
  keyword: 'green tea',
  se_domain: 'google.de',
  language_code: 'de',
  items: [organic(1, 'a.example'), organic(2, 'tea.example')],
};
const answerWith = (task: object, envelope: object = {}) => ({
  status_code: 20_000,
  status_message: 'Ok.',
  cost: 0.002,
  tasks_error: 0,
  tasks: [{ status_code: 20_000, status_message: 'Ok.', cost: 0.002, result: null, ...task }],
  ...envelope,
});

/** The provider with a server that gives one answer; keeps what it was asked. */
function providerAnswering(answer: () => Response | Promise<Response>) {
  const asked: { url: string; headers: Headers; body: unknown }[] = [];
  const provider = createDataForSeo({
    login: 'me',
    password: 'secret',
    fetch: async (url, init) => {
      asked.push({
        url,
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      });
      return answer();
    },
  });
  return { asked, provider };
}

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });

describe('a search at DataForSEO', () => {
  it('asks for country, language, device and depth, with the account', async () => {
    const { asked, provider } = providerAnswering(json(answerWith({ result: [found] })));
    await provider.fetchSerp(request);
    expect(asked).toMatchObject([
      {
        url: 'https://api.dataforseo.com/v3/serp/google/organic/live/advanced',
        body: [{ keyword: 'green tea', location_code: 2276, language_code: 'de', device: 'mobile', depth: 20 }],
      },
    ]);
    expect(asked[0]?.headers.get('authorization')).toBe(`Basic ${btoa('me:secret')}`);
  });

  it('gives a snapshot that ranks can be read from', async () => {
    const { provider } = providerAnswering(json(answerWith({ result: [found] })));
    const outcome = await provider.fetchSerp(request);
    expect(outcome).toMatchObject({ kind: 'ok', costMicros: 2_000 });
    const snapshot = outcome.kind === 'ok' ? serpSnapshot.parse(outcome.snapshot) : undefined;
    expect(snapshot && readRank(snapshot, { domain: 'tea.example', match: { kind: 'domain' } })).toMatchObject({
      kind: 'found',
      position: 2,
      absolute: 4,
    });
  });

  it('takes "no results" for a search that found nothing', async () => {
    const { provider } = providerAnswering(json(answerWith({ status_code: 40_102, cost: 0.002 })));
    expect(await provider.fetchSerp(request)).toMatchObject({
      kind: 'ok',
      snapshot: { state: 'no_results', items: [] },
      costMicros: 2_000,
    });
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    ['status 401', json({}, 401), { kind: 'payment', costMicros: 0 }],
    ['status 402', json({}, 402), { kind: 'payment' }],
    [
      'an error inside a 200',
      json({ status_code: 40_202, status_message: 'Too many.' }),
      { kind: 'quota', reason: 'Too many.' },
    ],
    ['no money', json({ status_code: 40_210, status_message: 'Insufficient Funds.' }), { kind: 'payment' }],
    [
      'a failed task in a good answer',
      json(answerWith({ status_code: 40_101, status_message: 'SE error.' })),
      { kind: 'retry', costMicros: 2_000 },
    ],
    [
      'an invalid field',
      json(answerWith({ status_code: 40_501, status_message: 'Invalid Field.' })),
      { kind: 'refused', reason: 'Invalid Field.' },
    ],
    ['an internal error', json(answerWith({ status_code: 50_000 })), { kind: 'retry' }],
    ['a task that is "ok" without a result', json(answerWith({})), { kind: 'retry' }],
    ['no task at all', json({ status_code: 20_000, tasks: [] }), { kind: 'retry' }],
    ['HTML', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), { kind: 'retry' }],
    ['nothing', () => new Response(null), { kind: 'retry' }],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), { kind: 'retry', costMicros: 0 }],
    [
      'silence',
      () => Promise.reject(new DOMException('late', 'TimeoutError')),
      { kind: 'retry', reason: expect.stringContaining('60 seconds') },
    ],
  ])('that ends with %s is no rank', async (_name, answer, expected) => {
    const { provider } = providerAnswering(answer);
    expect(await provider.fetchSerp(request)).toMatchObject(expected);
  });

  it.each([
    [10, 2_000],
    [11, 3_500],
    [100, 15_500],
  ])('of %i results costs at most %i millionths of a dollar', (depth, micros) => {
    const { provider } = providerAnswering(json({}));
    expect(provider.estimateMicros({ ...request, depth })).toBe(micros);
  });

  it('needs a country and a language', () => {
    const { provider } = providerAnswering(json({}));
    expect(provider.canSearch(request)).toBe(true);
    expect(provider.canSearch({ ...request, country: '' })).toBe(false);
    expect(provider.canSearch({ ...request, country: 'zz' })).toBe(false);
    expect(provider.canSearch({ ...request, language: '' })).toBe(false);
  });
});

const corpus = findCorpus();

describe.skipIf(corpus === null)('real answers of DataForSEO', () => {
  const read = (file: string): unknown => readCorpusJson(corpus ?? '', 'providers', 'dataforseo', file);

  it.each([
    'serp.google.organic.live.regular.json',
    'serp.google.organic.task_get.advanced.json',
    'serp.google.organic.task_get.regular.json',
  ])('%s is read whole', async (file) => {
    const { provider } = providerAnswering(json(read(file)));
    const outcome = await provider.fetchSerp(request);
    expect(outcome).toMatchObject({ kind: 'ok', snapshot: { state: 'ok' } });
    const snapshot = outcome.kind === 'ok' ? serpSnapshot.parse(outcome.snapshot) : undefined;
    expect(snapshot?.items.some(({ type }) => type === 'organic')).toBe(true);
  });

  it('a task that failed inside a good answer is no rank', async () => {
    const { provider } = providerAnswering(json(read('serp.google.organic.live.advanced.task-error-40101.json')));
    expect(await provider.fetchSerp(request)).toMatchObject({
      kind: 'retry',
      reason: 'Internal SE Server Error.',
      costMicros: 2_000,
    });
  });
});
