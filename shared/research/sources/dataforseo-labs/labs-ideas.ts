import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';

import type { KeywordMetric, MetricPlace } from '../../metrics/keyword-metric.ts';
import { monthSeries } from '../../metrics/month-series.ts';
import { failureOf } from '../ask-vendor.ts';
import { callDataForSeo } from '../dataforseo/call-dataforseo.ts';
import { locationCode } from '../dataforseo/location-code.ts';
import type { SourceAccess, SourceSettings } from '../keyword-source.ts';
import { exactly } from '../outcome.ts';
import { noIdeas, type SourceIdeas } from '../source-ideas.ts';

/**
 * `suggestions`: searches that hold the seed. `ideas`: of the same category. `related`: what Google calls related, three
 * steps deep. `ranked`: for which a site is found. `shared`: for which two sites are.
 */
export const labsWays = ['suggestions', 'ideas', 'related', 'ranked', 'shared'] as const;
export type LabsWay = (typeof labsWays)[number];

/** Ways from a site; the others start at words. */
export const siteWays: ReadonlySet<LabsWay> = new Set(['ranked', 'shared']);

export interface LabsWish {
  readonly way: LabsWay;
  /** Words, for `ideas` also a list with a line for each, or for ways from a site its domain. */
  readonly seed: string;
  /** The second domain of `shared`. */
  readonly other: string | null;
  /** With country and language. */
  readonly place: MetricPlace;
}

/** How many keywords one request brings at most. */
export const labsIdeasLimit = 300;

/** Of a list, one request takes no more. */
const mostSeeds = 200;

/** The most that one request costs, in millionths of a dollar. */
export const labsIdeasMicros = 10_000 + labsIdeasLimit * 100;

const number = z.optional(z.nullable(z.number()));
const month = z.object({ year: z.number(), month: z.number(), search_volume: number });
const row = z.object({
  keyword: z.string(),
  keyword_info: z.optional(
    z.nullable(
      z.object({
        search_volume: number,
        cpc: number,
        competition: number,
        monthly_searches: z.optional(z.nullable(z.array(month))),
      }),
    ),
  ),
  keyword_properties: z.optional(z.nullable(z.object({ keyword_difficulty: number }))),
});
const item = z.union([z.object({ keyword_data: row }), row]);
const result = z.object({ total_count: number, items: z.optional(z.nullable(z.array(item))) });

type Row = z.infer<typeof row>;

/**
 * Keywords from a seed or a site, with their numbers, in one request.
 * https://docs.dataforseo.com/v3/dataforseo_labs/google/overview/ (checked 2026-11)
 */
export async function askLabsIdeas(
  wish: LabsWish,
  settings: SourceSettings,
  { clock, fetch }: SourceAccess,
): Promise<SourceIdeas> {
  const { country, language } = wish.place;
  const location = country === null ? undefined : locationCode(country);
  if (location === undefined || language === null) {
    return noIdeas(failureOf('refused', 'DataForSEO Labs needs a country and a language.'));
  }
  const { costMicros, result: answer } = await callDataForSeo(fetch, settings, addressOf(wish.way), {
    ...seedOf(wish),
    location_code: location,
    language_code: language,
    limit: labsIdeasLimit,
  });
  if (!answer.ok) return noIdeas(answer.failure, costMicros);
  const parsed = z.array(result).safeParse(answer.value);
  if (!parsed.success) return noIdeas(failureOf('shape', 'The answer has rows of another form.'), costMicros);
  const rows = parsed.data
    .flatMap(({ items }) => items ?? [])
    .map((each) => ('keyword_data' in each ? each.keyword_data : each));
  const byKeyword = new Map(rows.map((each) => [each.keyword.toLowerCase(), each]));
  const observedAt = isoTime(clock);
  return {
    keywords: [...byKeyword.values()].map(({ keyword }) => keyword),
    metrics: [...byKeyword.values()].flatMap((each) => metricsOf(each, wish.place, observedAt)),
    total: parsed.data[0]?.total_count ?? null,
    failure: null,
    cost: costMicros,
  };
}

const addresses: Readonly<Record<LabsWay, string>> = {
  suggestions: 'keyword_suggestions',
  ideas: 'keyword_ideas',
  related: 'related_keywords',
  ranked: 'ranked_keywords',
  shared: 'domain_intersection',
};

function addressOf(way: LabsWay): string {
  return `dataforseo_labs/google/${addresses[way]}/live`;
}

function seedOf({ other, seed, way }: LabsWish): object {
  switch (way) {
    case 'suggestions':
      return { keyword: seed };
    case 'ideas':
      return {
        keywords: seed
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .slice(0, mostSeeds),
      };
    case 'related':
      return { keyword: seed, depth: 3 };
    case 'ranked':
      return { target: seed };
    case 'shared':
      return { target1: seed, target2: other ?? '', intersections: true };
  }
}

/** All of them, also those that the vendor does not have: it was asked. */
function metricsOf(
  { keyword, keyword_info: info, keyword_properties: properties }: Row,
  place: MetricPlace,
  observedAt: string,
): readonly KeywordMetric[] {
  const shared = {
    keyword: keyword.toLowerCase(),
    source: 'dataforseo-labs',
    place: { ...place, device: null },
    currency: null,
    months: [],
    about: null,
    observedAt,
  } as const;
  const months = (info?.monthly_searches ?? []).flatMap(({ month: at, search_volume: value, year }) =>
    typeof value === 'number' ? [{ year, month: at, value }] : [],
  );
  return [
    { ...shared, metric: 'volume', value: exactly(info?.search_volume), months: monthSeries(months) },
    { ...shared, metric: 'cpc', value: exactly(info?.cpc), currency: 'USD' },
    { ...shared, metric: 'competition', value: exactly(info?.competition) },
    { ...shared, metric: 'difficulty', value: exactly(properties?.keyword_difficulty) },
  ];
}
