import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { KeywordMetric, MetricPlace } from '../../metrics/keyword-metric.ts';
import { unreadable } from '../ask-vendor.ts';
import type { KeywordSource, SourceAccess, SourceFailure } from '../keyword-source.ts';
import { callBing, lastFourWeeks, marketOf } from './call-bing.ts';
import { monthsOfWeeks, readWeeks } from './read-weeks.ts';

const stats = z.object({
  d: z.nullable(z.array(z.object({ Impressions: z.number(), Date: z.string() }))),
});
const sum = z.object({ d: z.nullable(z.object({ Impressions: z.number() })) });
const sites = z.object({ d: z.array(z.unknown()) });
const weeksOfMonth = 4;

/**
 * How often Bing showed results for a keyword, in the last four weeks: any keyword, not only those of one's own sites.
 * https://learn.microsoft.com/en-us/dotnet/api/microsoft.bing.webmaster.api.interfaces.iwebmasterapi.getkeywordstats
 * (checked 2026-11). Where it keeps no weeks, its sum of the same days is asked for (`GetKeyword`). Unproven: how it answers
 * for markets that it does not count. Zeros alone are read as "no data".
 */
export const bing: KeywordSource = {
  id: 'bing',
  metrics: ['impressions'],
  fields: ['key'],
  origins: ['https://ssl.bing.com/*'],
  maxBatch: 10,
  minIntervalMs: 1_000,
  freshDays: 7,
  unit: 'free',
  priceOf: () => 0,
  countryFor: (place) => place.country,
  async test({ key = '' }, { fetch }) {
    const answer = await callBing(fetch, 'GetUserSites', { apikey: key });
    if (!answer.ok) return answer.failure;
    return sites.safeParse(answer.value.json).success ? null : unreadable(answer.value);
  },
  async ask({ keywords, place }, { key = '' }, access) {
    const metrics: KeywordMetric[] = [];
    for (const [at, keyword] of keywords.entries()) {
      const answer = await impressionsOf(keyword, place, key, access);
      if (!answer.ok) return { metrics, unanswered: keywords.slice(at), failure: answer.failure, cost: 0 };
      metrics.push(answer.value);
    }
    return { metrics, unanswered: [], failure: null, cost: 0 };
  },
};

async function impressionsOf(
  keyword: string,
  place: MetricPlace,
  apikey: string,
  { clock, fetch }: SourceAccess,
): Promise<Result<KeywordMetric, SourceFailure>> {
  const { country, language } = place;
  const market = marketOf(place);
  const question = { q: keyword, country: country ?? '', language: market, apikey };
  const answer = await callBing(fetch, 'GetKeywordStats', question);
  if (!answer.ok) return answer;
  const parsed = stats.safeParse(answer.value.json);
  if (!parsed.success) return err(unreadable(answer.value));
  const weeks = readWeeks(parsed.data.d ?? []);
  const isCounted = weeks.some(({ value }) => value > 0);
  const recent = weeks.slice(-weeksOfMonth).reduce((total, { value }) => total + value, 0);
  const summed = isCounted ? ok(recent) : await sumOf({ ...question, ...lastFourWeeks(clock()) }, fetch);
  if (!summed.ok) return summed;
  return ok({
    keyword,
    metric: 'impressions',
    value: isCounted || summed.value > 0 ? { kind: 'at-least', value: summed.value } : { kind: 'no-data' },
    source: 'bing',
    place: { country, language: market === '' ? null : language, device: null },
    currency: null,
    months: isCounted ? monthsOfWeeks(weeks) : [],
    about: null,
    observedAt: isoTime(clock),
  });
}

async function sumOf(
  question: Readonly<Record<string, string>>,
  fetch: SourceAccess['fetch'],
): Promise<Result<number, SourceFailure>> {
  const answer = await callBing(fetch, 'GetKeyword', question);
  if (!answer.ok) return answer;
  const parsed = sum.safeParse(answer.value.json);
  return parsed.success ? ok(parsed.data.d?.Impressions ?? 0) : err(unreadable(answer.value));
}
