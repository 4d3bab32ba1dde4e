import * as z from 'zod/mini';

import type { KeywordMetric, MetricPlace, MetricValue } from '../../metrics/keyword-metric.ts';
import { monthSeries } from '../../metrics/month-series.ts';
import { exactly } from '../outcome.ts';

/** 64-bit numbers come as texts. */
const long = z.optional(z.nullable(z.union([z.string(), z.number()])));

/** What Google Ads says of a keyword. */
export const adsNumbers = z.object({
  avgMonthlySearches: long,
  monthlySearchVolumes: z.optional(
    z.array(z.object({ year: z.union([z.string(), z.number()]), month: z.string(), monthlySearches: long })),
  ),
  competitionIndex: long,
  lowTopOfPageBidMicros: long,
  highTopOfPageBidMicros: long,
  averageCpcMicros: long,
});
export type AdsNumbers = z.infer<typeof adsNumbers>;

export interface AdsRow {
  readonly keyword: string;
  readonly numbers: AdsNumbers | undefined;
  /** Other forms that the number is of as well, or the form that it was given for. */
  readonly about: string | null;
}

export interface AdsContext {
  readonly place: MetricPlace;
  readonly currency: string;
  readonly observedAt: string;
}

/**
 * Numbers of one answer. Accounts that spend nothing get the middle of a wide range (50, 500, 5,000 …) for a number, which
 * is told as the range: so it is where every number of an answer is such a middle and one is above 50, since 500 and its
 * tenfolds are no steps of the fine scale that others get. Unproven against the live API.
 */
export function adsMetrics(rows: readonly AdsRow[], context: AdsContext): readonly KeywordMetric[] {
  const searches = rows
    .flatMap(({ numbers }) => toNumber(numbers?.avgMonthlySearches) ?? [])
    .filter((value) => value > 0);
  const isCoarse = searches.some((value) => value > 50) && searches.every(isMiddle);
  return rows.flatMap((row) => metricsOf(row, context, isCoarse));
}

function metricsOf(
  { about, keyword, numbers }: AdsRow,
  { currency, observedAt, place }: AdsContext,
  isCoarse: boolean,
): readonly KeywordMetric[] {
  const known = { keyword, source: 'google-ads', place, about, observedAt, currency: null, months: [] } as const;
  const months = (numbers?.monthlySearchVolumes ?? []).flatMap(({ month, monthlySearches, year }) => {
    const value = toNumber(monthlySearches);
    const at = monthNames.indexOf(month) + 1;
    return value === null || at === 0 || isCoarse ? [] : [{ year: Number(year), month: at, value }];
  });
  const volume = toNumber(numbers?.avgMonthlySearches);
  const competition = toNumber(numbers?.competitionIndex);
  return [
    {
      ...known,
      metric: 'volume',
      value: isCoarse ? rangeAround(volume) : exactly(volume),
      months: monthSeries(months),
    },
    { ...known, metric: 'cpc', ...priceOfClick(numbers, about), currency },
    { ...known, metric: 'competition', value: exactly(competition === null ? null : competition / 100) },
  ];
}

const monthNames = 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'.split(' ');

/** 50, 500, 5,000 … */
function isMiddle(value: number): boolean {
  return /^50+$/.test(String(value));
}

/** Keyword Planner's own ranges: 10 to 100, 100 to 1,000 … */
function rangeAround(middle: number | null): MetricValue {
  return middle === null || middle === 0 ? exactly(middle) : { kind: 'range', from: middle / 5, to: middle * 2 };
}

/** What clicks cost on average, else the bids between which ads stand at the top of the page. */
function priceOfClick(numbers: AdsNumbers | undefined, about: string | null): Pick<KeywordMetric, 'value' | 'about'> {
  const average = toNumber(numbers?.averageCpcMicros);
  const low = toNumber(numbers?.lowTopOfPageBidMicros);
  const high = toNumber(numbers?.highTopOfPageBidMicros);
  if (average !== null || low === null || high === null)
    return { value: exactly(average === null ? null : average / 1e6), about };
  return {
    value: { kind: 'range', from: Math.min(low, high) / 1e6, to: Math.max(low, high) / 1e6 },
    about: 'Top of page bid',
  };
}

function toNumber(value: string | number | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
