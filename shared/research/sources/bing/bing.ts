import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { KeywordMetric, MetricPlace } from '../../metrics/keyword-metric.ts';
import { askVendor, failureOf, failureOfStatus, unreadable, type VendorAnswer } from '../ask-vendor.ts';
import type { KeywordSource, SourceAccess, SourceFailure } from '../keyword-source.ts';
import { monthsOfWeeks, readWeeks } from './read-weeks.ts';

const api = 'https://ssl.bing.com/webmaster/api.svc/json';
const stats = z.object({
  d: z.nullable(z.array(z.object({ Impressions: z.number(), Date: z.string() }))),
});
const sites = z.object({ d: z.array(z.unknown()) });
const fault = z.object({ ErrorCode: z.number(), Message: z.optional(z.string()) });
const weeksOfMonth = 4;

/**
 * How often Bing showed results for a keyword, in the last four weeks: any keyword, not only those of one's own sites.
 * https://learn.microsoft.com/en-us/dotnet/api/microsoft.bing.webmaster.api.interfaces.iwebmasterapi.getkeywordstats
 * (checked 2026-11). Unproven: how it answers for markets that it does not count. Zeros alone are read as "no data".
 */
export const bing: KeywordSource = {
  id: 'bing',
  metrics: ['impressions'],
  fields: ['key'],
  origins: ['https://ssl.bing.com/*'],
  maxBatch: 10,
  minIntervalMs: 1_000,
  freshDays: 7,
  isShareable: false,
  unit: 'free',
  priceOf: () => 0,
  countryFor: (place) => place.country,
  async test({ key = '' }, { fetch }) {
    const answer = await call(fetch, 'GetUserSites', { apikey: key });
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
  { country, language }: MetricPlace,
  apikey: string,
  { clock, fetch }: SourceAccess,
): Promise<Result<KeywordMetric, SourceFailure>> {
  const market = country === null || language === null ? '' : `${language}-${country.toUpperCase()}`;
  const answer = await call(fetch, 'GetKeywordStats', { q: keyword, country: country ?? '', language: market, apikey });
  if (!answer.ok) return answer;
  const parsed = stats.safeParse(answer.value.json);
  if (!parsed.success) return err(unreadable(answer.value));
  const weeks = readWeeks(parsed.data.d ?? []);
  const isCounted = weeks.some(({ value }) => value > 0);
  const lately = weeks.slice(-weeksOfMonth).reduce((sum, { value }) => sum + value, 0);
  return ok({
    keyword,
    metric: 'impressions',
    value: isCounted ? { kind: 'at-least', value: lately } : { kind: 'no-data' },
    source: 'bing',
    place: { country, language: market === '' ? null : language, device: null },
    currency: null,
    months: isCounted ? monthsOfWeeks(weeks) : [],
    about: null,
    observedAt: isoTime(clock),
  });
}

async function call(
  fetch: SourceAccess['fetch'],
  method: string,
  params: Record<string, string>,
): Promise<Result<VendorAnswer, SourceFailure>> {
  const answer = await askVendor(fetch, `${api}/${method}?${new URLSearchParams(params).toString()}`);
  if (!answer.ok) return answer;
  const told = fault.safeParse(answer.value.json);
  if (told.success) return err(failureOfCode(told.data, answer.value.retryAfterMs));
  const failure = failureOfStatus(answer.value);
  return failure ? err(failure) : answer;
}

/** Codes of `ApiErrorCode`; they come with status 400. Unproven which of them still occur. */
function failureOfCode(
  { ErrorCode, Message = `Error ${ErrorCode}` }: z.infer<typeof fault>,
  retryAfterMs: number | null,
): SourceFailure {
  switch (ErrorCode) {
    case 1:
    case 2:
      return failureOf('retry', Message);
    case 3:
    case 6:
    case 13:
    case 14:
      return failureOf('key', Message);
    case 4:
    case 5:
      return failureOf('quota', Message, retryAfterMs);
    case 8:
      return failureOf('keyword', Message);
    default:
      return failureOf('refused', Message);
  }
}
