import { describe, expect, test } from 'vitest';

import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { dataforseo } from './dataforseo.ts';

const corpus = findCorpus();
const folder = ['providers', 'dataforseo'] as const;

function ask(keyword: string, body: unknown) {
  return dataforseo.ask(
    { keywords: [keyword], place: { country: null, language: 'ar', device: null } },
    { login: 'somebody', password: 'secret' },
    { fetch: async () => new Response(JSON.stringify(body)), clock: () => Date.UTC(2026, 10, 30) },
  );
}

describe.skipIf(corpus === null)('real answers (skipped where SIGHTLINE_CORPUS names no corpus)', () => {
  const read = (file: string): unknown => readCorpusJson(corpus ?? '', ...folder, file);

  test('an answer of 2023 has searches, months, bids and its price', async () => {
    const body = read('keywords_data.google_ads.search_volume.live.real-2023.json');
    const { cost, failure, metrics } = await ask('كرسي', body);
    expect({ cost, failure }).toEqual({ cost: 75_000, failure: null });
    expect(metrics).toMatchObject([
      { metric: 'volume', value: { kind: 'exact', value: 74_000 }, place: { country: null, language: 'ar' } },
      { metric: 'cpc', value: { kind: 'range', from: 0.1, to: 0.83 }, currency: 'USD', about: 'Top of page bid' },
      { metric: 'competition', value: { kind: 'exact', value: 0.87 } },
    ]);
    expect(metrics[0]?.months).toHaveLength(26);
    expect(metrics[0]?.months.at(-1)).toEqual({ month: '2023-09', value: 90_500 });
  });

  test('a keyword is found however it was written', async () => {
    const tasks = read('keywords_data.google_ads.search_volume.live.real-2023.tasks.json');
    const { metrics } = await ask('iphone 12', { status_code: 20_000, status_message: 'Ok.', tasks });
    expect(metrics[0]).toMatchObject({ keyword: 'iphone 12', value: { kind: 'exact', value: 11_100_000 } });
  });

  test('a task that failed leaves its keywords unanswered', async () => {
    const { failure, unanswered } = await ask('a', read('serp.google.organic.live.advanced.task-error-40101.json'));
    expect(failure?.kind).toBe('retry');
    expect(unanswered).toEqual(['a']);
  });
});
