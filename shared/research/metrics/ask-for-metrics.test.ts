import { describe, expect, test } from 'vitest';

import type { KeywordSource, MetricOutcome, SourceFailure } from '../sources/keyword-source.ts';
import { askForMetrics, type MetricsAnswer } from './ask-for-metrics.ts';
import type { KeywordMetric } from './keyword-metric.ts';

const place = { country: null, language: null, device: null } as const;
const nothing: SourceFailure = { kind: 'payment', reason: 'No credits.', retryAfterMs: null };

function metricOf(keyword: string): KeywordMetric {
  return {
    keyword,
    metric: 'volume',
    value: { kind: 'exact', value: 1 },
    source: 'keywords-everywhere',
    place,
    currency: null,
    months: [],
    about: null,
    observedAt: '2026-11-30T10:00:00.000Z',
  };
}

function sourceOf(
  answer: (keywords: readonly string[], call: number) => Partial<MetricOutcome>,
  changed: Partial<KeywordSource> = {},
): KeywordSource & { readonly asked: (readonly string[])[] } {
  const asked: (readonly string[])[] = [];
  return {
    asked,
    id: 'keywords-everywhere',
    metrics: ['volume'],
    fields: ['key'],
    origins: [],
    maxBatch: 100,
    minIntervalMs: 1_000,
    freshDays: 30,
    unit: 'credits',
    countryFor: () => null,
    priceOf: (count) => count,
    test: () => Promise.resolve(null),
    async ask({ keywords }) {
      asked.push(keywords);
      const outcome = { metrics: [], unanswered: [], failure: null, cost: 0, ...answer(keywords, asked.length) };
      return outcome;
    },
    ...changed,
  };
}

function all(keywords: readonly string[]): Partial<MetricOutcome> {
  return { metrics: keywords.map(metricOf), cost: keywords.length };
}

async function ask(
  source: KeywordSource,
  keywords: readonly string[],
  budget: number | null = null,
): Promise<MetricsAnswer & { readonly waits: readonly number[] }> {
  const waits: number[] = [];
  const answer = await askForMetrics(
    { source, settings: {}, keywords, place, budget },
    { fetch: () => Promise.reject(new Error('unused')), clock: () => 0, wait: async (ms) => void waits.push(ms) },
  );
  return { ...answer, waits };
}

const many = Array.from({ length: 10_000 }, (_, at) => `keyword ${at}`);

describe('a list of keywords', () => {
  test('is asked for in batches, with the interval between them', async () => {
    const source = sourceOf(all);
    const { cost, metrics, remaining, stopped, waits } = await ask(source, many.slice(0, 250));
    expect(source.asked.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect({ cost, metrics: metrics.length, remaining, stopped, waits }).toEqual({
      cost: 250,
      metrics: 250,
      remaining: [],
      stopped: null,
      waits: [1_000, 1_000],
    });
  });

  test('is asked for once where keywords mean the same', async () => {
    const source = sourceOf(all);
    await ask(source, ['Green  Tea', 'green tea', 'Gru\u0308n', 'gr\u00fcn']);
    expect(source.asked).toEqual([['green tea', 'grün']]);
  });

  test('keeps what came when a key runs out at row 4,213 of 10,000, and goes on from there', async () => {
    let credits = 4_213;
    const source = sourceOf((keywords) => {
      const paid = keywords.slice(0, credits);
      credits -= paid.length;
      const unanswered = keywords.slice(paid.length);
      return { ...all(paid), unanswered, failure: unanswered.length > 0 ? nothing : null };
    });
    const first = await ask(source, many);
    expect(first).toMatchObject({ cost: 4_213, stopped: { kind: 'payment' } });
    expect(first.metrics).toHaveLength(4_213);
    expect(first.remaining).toEqual(many.slice(4_213));
    credits = 10_000;
    const second = await ask(source, first.remaining);
    expect(second).toMatchObject({ remaining: [], stopped: null });
    expect(new Set([...first.metrics, ...second.metrics].map(({ keyword }) => keyword)).size).toBe(10_000);
    expect(first.cost + second.cost).toBe(10_000);
  });

  test('never costs more than was said', async () => {
    const source = sourceOf(all);
    const { cost, remaining, stopped } = await ask(source, many.slice(0, 300), 250);
    expect({ cost, remaining: remaining.length, stopped }).toEqual({
      cost: 200,
      remaining: 100,
      stopped: { kind: 'budget' },
    });
  });

  test('is halved until the keyword that is not accepted is found', async () => {
    const bad = 'keyword 37';
    const source = sourceOf((keywords) =>
      keywords.includes(bad)
        ? { unanswered: keywords, failure: { kind: 'keyword', reason: 'Invalid', retryAfterMs: null } }
        : all(keywords),
    );
    const { leftOut, metrics, stopped } = await ask(source, many.slice(0, 100));
    expect(stopped).toBeNull();
    expect(metrics).toHaveLength(99);
    expect(leftOut).toEqual([{ keyword: bad, fault: 'not-accepted' }]);
    expect(source.asked.length).toBeLessThan(20);
  });

  test('waits as long as the source says, then asks for the rest alone', async () => {
    const source = sourceOf((keywords, call) =>
      call === 1
        ? {
            ...all(keywords.slice(0, 1)),
            unanswered: keywords.slice(1),
            failure: { kind: 'quota', reason: '429', retryAfterMs: 7_000 },
          }
        : all(keywords),
    );
    const { cost, stopped, waits } = await ask(source, ['a', 'b', 'c']);
    expect({ asked: source.asked, cost, stopped, waits }).toEqual({
      asked: [
        ['a', 'b', 'c'],
        ['b', 'c'],
      ],
      cost: 3,
      stopped: null,
      waits: [7_000, 1_000],
    });
  });

  test('is not asked for again for money where no answer came', async () => {
    const source = sourceOf((keywords) => ({
      unanswered: keywords,
      failure: { kind: 'retry', reason: 'timeout', retryAfterMs: null },
    }));
    const { cost, remaining, stopped } = await ask(source, ['a', 'b']);
    expect(source.asked).toHaveLength(1);
    // It may have been billed all the same.
    expect({ cost, remaining, stopped: stopped?.kind }).toEqual({ cost: 2, remaining: ['a', 'b'], stopped: 'retry' });
  });

  test('gives up after three failures of a free source', async () => {
    const source = sourceOf(
      (keywords) => ({ unanswered: keywords, failure: { kind: 'retry', reason: 'busy', retryAfterMs: null } }),
      { unit: 'free', priceOf: () => 0 },
    );
    await ask(source, ['a']);
    expect(source.asked).toHaveLength(3);
  });
});
