import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';

import type { KeywordMetric, MetricPlace } from '../../metrics/keyword-metric.ts';
import { markCloseVariants } from '../../metrics/mark-close-variants.ts';
import { monthSeries } from '../../metrics/month-series.ts';
import { askVendor, failureOfStatus, unreadable, type VendorAnswer } from '../ask-vendor.ts';
import type { KeywordSource, SourceFailure } from '../keyword-source.ts';
import { answered, exactly, failed } from '../outcome.ts';

const api = 'https://api.keywordseverywhere.com/v1';
/** Numbers come as numbers or as texts. */
const numberish = z.optional(z.nullable(z.union([z.number(), z.string()])));
const row = z.object({
  keyword: z.string(),
  vol: numberish,
  cpc: z.optional(z.nullable(z.object({ value: numberish }))),
  competition: numberish,
  trend: z.optional(z.nullable(z.array(z.object({ month: z.string(), year: z.number(), value: z.number() })))),
});
const answerForm = z.object({ data: z.array(row), credits_consumed: z.optional(z.number()) });
const fault = z.object({
  error: z.optional(z.string()),
  message: z.optional(z.string()),
  description: z.optional(z.string()),
});

/** By the names of this API; any other country is answered for the whole world. */
const countries: Readonly<Record<string, string>> = {
  au: 'au',
  ca: 'ca',
  gb: 'uk',
  in: 'in',
  nz: 'nz',
  us: 'us',
  za: 'za',
};
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Google Ads' searches, price and competition, a credit for each keyword.
 * https://api.keywordseverywhere.com/docs/ (read in copies, 2026-11). Unproven against the live API: the address of the
 * credits, and whether a volume of 0 says "none" or "not known"; it is read as "no data".
 */
export const keywordsEverywhere: KeywordSource = {
  id: 'keywords-everywhere',
  metrics: ['volume', 'cpc', 'competition'],
  fields: ['key'],
  origins: ['https://api.keywordseverywhere.com/*'],
  maxBatch: 100,
  minIntervalMs: 1_000,
  freshDays: 30,
  unit: 'credits',
  priceOf: (count) => count,
  countryFor: ({ country }) => (country !== null && Object.hasOwn(countries, country) ? country : null),
  async test({ key = '' }, { fetch }) {
    const answer = await askVendor(fetch, `${api}/account/credits`, { headers: headersOf(key) });
    if (!answer.ok) return answer.failure;
    return failureIn(answer.value) ?? (answer.value.json === undefined ? unreadable(answer.value) : null);
  },
  async ask(request, { key = '' }, { clock, fetch }) {
    const { keywords, place } = request;
    const country = place.country === null ? undefined : countries[place.country];
    const body = new URLSearchParams({ country: country ?? '', currency: 'usd', dataSource: 'gkp' });
    for (const keyword of keywords) body.append('kw[]', keyword);
    const answer = await askVendor(fetch, `${api}/get_keyword_data`, {
      method: 'POST',
      headers: { ...headersOf(key), 'content-type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
    if (!answer.ok) return failed(request, answer.failure);
    const failure = failureIn(answer.value);
    if (failure) return failed(request, failure);
    const parsed = answerForm.safeParse(answer.value.json);
    if (!parsed.success) return failed(request, unreadable(answer.value));
    const { credits_consumed: credits, data } = parsed.data;
    const rows = new Map(data.map((each) => [each.keyword.toLowerCase(), each]));
    const answeredPlace = { country: country === undefined ? null : place.country, language: null, device: null };
    const metrics = keywords.flatMap((keyword) =>
      metricsOf(keyword, rows.get(keyword.toLowerCase()), answeredPlace, isoTime(clock)),
    );
    return answered(markCloseVariants(metrics), credits ?? data.length);
  },
};

function headersOf(key: string): Record<string, string> {
  return { authorization: `Bearer ${key}`, accept: 'application/json' };
}

/** 401, 402 and 400 as documented; an error with status 200 counts as refused. */
function failureIn(answer: VendorAnswer): SourceFailure | null {
  const told = fault.safeParse(answer.json);
  const message = told.success ? (told.data.description ?? told.data.message ?? told.data.error ?? null) : null;
  const failure = failureOfStatus(answer, message);
  if (failure || message === null) return failure;
  return { kind: 'refused', reason: message, retryAfterMs: null };
}

function metricsOf(
  keyword: string,
  found: z.infer<typeof row> | undefined,
  place: MetricPlace,
  observedAt: string,
): KeywordMetric[] {
  const known = {
    keyword,
    source: 'keywords-everywhere',
    place,
    about: null,
    observedAt,
    currency: null,
    months: [],
  } as const;
  const volume = toNumber(found?.vol);
  const isKnown = volume !== null && volume > 0;
  const months = (found?.trend ?? []).flatMap(({ month, value, year }) => {
    const at = monthNames.indexOf(month.slice(0, 3).toLowerCase());
    return at < 0 ? [] : [{ year, month: at + 1, value }];
  });
  return [
    { ...known, metric: 'volume', value: exactly(isKnown ? volume : null), months: isKnown ? monthSeries(months) : [] },
    { ...known, metric: 'cpc', value: exactly(isKnown ? toNumber(found?.cpc?.value) : null), currency: 'USD' },
    { ...known, metric: 'competition', value: exactly(isKnown ? toNumber(found?.competition) : null) },
  ];
}

function toNumber(value: string | number | null | undefined): number | null {
  return value === null || value === undefined || value === '' ? null : Number(value);
}
