import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { KeywordMetric, MetricPlace } from '../../metrics/keyword-metric.ts';
import { unreadable } from '../ask-vendor.ts';
import type { KeywordSource, SourceAccess, SourceFailure } from '../keyword-source.ts';
import { exactly } from '../outcome.ts';
import { callMoz, mozNotFound } from './call-moz.ts';

const number = z.optional(z.nullable(z.number()));
const metricsAnswer = z.object({
  result: z.object({ keyword_metrics: z.object({ volume: number, difficulty: number }) }),
});
const quotaAnswer = z.object({ result: z.object({}) });

/**
 * Moz's searches and difficulty, one keyword a call and a row of quota each. A JSON-RPC API, so that errors come in its
 * form whatever the status. https://moz.com/api/docs/guides/getting-started (read in copies, 2026-11). Unproven against
 * the live API: the codes of its errors, and what it says of keywords that it does not know.
 */
export const moz: KeywordSource = {
  id: 'moz',
  metrics: ['volume', 'difficulty'],
  fields: ['key'],
  origins: ['https://api.moz.com/*'],
  maxBatch: 10,
  minIntervalMs: 1_000,
  freshDays: 30,
  unit: 'credits',
  priceOf: (count) => count,
  countryFor: (place) => place.country ?? 'us',
  async test({ key = '' }, access) {
    const answer = await callMoz(access, key, 'quota.lookup', { path: 'api.limits.data.rows' });
    if (!answer.ok) return answer.failure.failure;
    return quotaAnswer.safeParse(answer.value.json).success ? null : unreadable(answer.value);
  },
  async ask({ keywords, place }, { key = '' }, access) {
    const metrics: KeywordMetric[] = [];
    let cost = 0;
    for (const [at, keyword] of keywords.entries()) {
      const answer = await metricsOf(keyword, place, key, access);
      if (!answer.ok) return { metrics, unanswered: keywords.slice(at), failure: answer.failure, cost };
      metrics.push(...answer.value.metrics);
      cost += answer.value.cost;
    }
    return { metrics, unanswered: [], failure: null, cost };
  },
};

async function metricsOf(
  keyword: string,
  place: MetricPlace,
  key: string,
  access: SourceAccess,
): Promise<Result<{ readonly metrics: readonly KeywordMetric[]; readonly cost: number }, SourceFailure>> {
  const [country, language] = [place.country ?? 'us', place.language ?? 'en'];
  const answer = await callMoz(access, key, 'data.keyword.metrics.fetch', {
    serp_query: { keyword, locale: `${language}-${country.toUpperCase()}`, device: 'desktop', engine: 'google' },
  });
  if (!answer.ok && answer.failure.code !== mozNotFound) return err(answer.failure.failure);
  const parsed = answer.ok ? metricsAnswer.safeParse(answer.value.json) : undefined;
  if (answer.ok && !parsed?.success) return err(unreadable(answer.value));
  const found = parsed?.data?.result.keyword_metrics;
  const known = {
    keyword,
    source: 'moz',
    place: { country, language, device: 'desktop' },
    about: null,
    currency: null,
    months: [],
    observedAt: isoTime(access.clock),
  } as const;
  return ok({
    metrics: [
      { ...known, metric: 'volume', value: exactly(found?.volume) },
      { ...known, metric: 'difficulty', value: exactly(found?.difficulty) },
    ],
    cost: answer.ok ? 1 : 0,
  });
}
