import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';

import type { KeywordMetric, MetricPlace } from '../../metrics/keyword-metric.ts';
import { markCloseVariants } from '../../metrics/mark-close-variants.ts';
import { monthSeries } from '../../metrics/month-series.ts';
import { failureOf } from '../ask-vendor.ts';
import type { KeywordSource } from '../keyword-source.ts';
import { answered, exactly, failed } from '../outcome.ts';
import { callDataForSeo } from './call-dataforseo.ts';
import { locationCode } from './location-code.ts';
import { rowsByKeyword } from './rows-by-keyword.ts';

const number = z.optional(z.nullable(z.number()));
const row = z.object({
  keyword: z.string(),
  search_volume: number,
  cpc: number,
  low_top_of_page_bid: number,
  high_top_of_page_bid: number,
  competition_index: number,
  monthly_searches: z.optional(
    z.nullable(z.array(z.object({ year: z.number(), month: z.number(), search_volume: number }))),
  ),
});

const taskMicros = 75_000;

/**
 * Google Ads' searches, price and competition through DataForSEO: paid by the task, so in batches as large as they may
 * be. https://docs.dataforseo.com/v3/keywords_data/google_ads/search_volume/live/ (checked 2026-11)
 */
export const dataforseo: KeywordSource = {
  id: 'dataforseo',
  metrics: ['volume', 'cpc', 'competition'],
  fields: ['login', 'password'],
  origins: ['https://api.dataforseo.com/*'],
  maxBatch: 1_000,
  // Twelve calls a minute.
  minIntervalMs: 5_000,
  freshDays: 30,
  unit: 'usd-micros',
  priceOf: (count) => (count === 0 ? 0 : taskMicros),
  countryFor: (place) => place.country,
  test: async (settings, { fetch }) => {
    const { result } = await callDataForSeo(fetch, settings, 'appendix/user_data');
    return result.ok ? null : result.failure;
  },
  async ask(request, settings, { clock, fetch }) {
    const { keywords, place } = request;
    const where = describePlace(place);
    if (!where) return failed(request, failureOf('refused', `DataForSEO knows no country "${place.country ?? ''}".`));
    const { costMicros, result } = await callDataForSeo(
      fetch,
      settings,
      'keywords_data/google_ads/search_volume/live',
      {
        keywords,
        ...where,
      },
    );
    if (!result.ok) return failed(request, result.failure, costMicros);
    const rows = rowsByKeyword(result.value, row);
    if (!rows) return failed(request, failureOf('shape', 'The answer has rows of another form.'), costMicros);
    const observedAt = isoTime(clock);
    const metrics = keywords.flatMap((keyword) =>
      metricsOf(keyword, rows.get(keyword.toLowerCase()), place, observedAt),
    );
    return answered(markCloseVariants(metrics), costMicros);
  },
};

/** Undefined for a country that is none. */
function describePlace({ country, language }: MetricPlace): object | undefined {
  const code = country === null ? undefined : locationCode(country);
  if (country !== null && code === undefined) return undefined;
  return {
    ...(code !== undefined && { location_code: code }),
    ...(language !== null && { language_code: language }),
  };
}

/** A keyword that the answer does not name, or names without a number, has none. */
function metricsOf(
  keyword: string,
  found: z.infer<typeof row> | undefined,
  { country, language }: MetricPlace,
  observedAt: string,
): KeywordMetric[] {
  const known = {
    keyword,
    source: 'dataforseo',
    place: { country, language, device: null },
    about: null,
    observedAt,
    currency: null,
    months: [],
  } as const;
  const months = (found?.monthly_searches ?? []).flatMap(({ month, search_volume: value, year }) =>
    typeof value === 'number' ? [{ year, month, value }] : [],
  );
  const competition = found?.competition_index;
  return [
    { ...known, metric: 'volume', value: exactly(found?.search_volume), months: monthSeries(months) },
    { ...known, ...priceOfClick(found), metric: 'cpc', currency: 'USD' },
    { ...known, metric: 'competition', value: exactly(typeof competition === 'number' ? competition / 100 : null) },
  ];
}

/** Answers without a price of their own still have the bids between which ads stand at the top of the page. */
function priceOfClick(found: z.infer<typeof row> | undefined): Pick<KeywordMetric, 'value' | 'about'> {
  const { cpc, high_top_of_page_bid: high, low_top_of_page_bid: low } = found ?? {};
  if (typeof cpc === 'number' || typeof low !== 'number' || typeof high !== 'number') {
    return { value: exactly(cpc), about: null };
  }
  return { value: { kind: 'range', from: Math.min(low, high), to: Math.max(low, high) }, about: 'Top of page bid' };
}
