import { z } from 'zod';

import { featureTypes } from '#shared/serp/feature-type.ts';

const top = z.int().min(1).max(100);
/** Places beyond the border that a rank must cross to count as gone: one that swings on the border tells nothing new. */
const margin = z.int().min(0).max(20).default(1);

/** What an alert watches for in the checks of one keyword. */
export const keywordCondition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('enters-top'), top, margin }),
  z.strictObject({ kind: z.literal('leaves-top'), top, margin }),
  /** Against the position that was told last; one-sided ones follow the rank the other way in silence. */
  z.strictObject({
    kind: z.literal('moves'),
    by: z.int().min(1).max(99),
    direction: z.enum(['up', 'down', 'any']),
  }),
  z.strictObject({ kind: z.literal('page-swapped') }),
  /** `feature` null: any of them. */
  z.strictObject({ kind: z.literal('feature-won'), feature: z.enum(featureTypes).nullable().default(null) }),
  z.strictObject({ kind: z.literal('feature-lost'), feature: z.enum(featureTypes).nullable().default(null) }),
  /** `competitor` null: any that the project names. */
  z.strictObject({
    kind: z.literal('competitor-overtakes'),
    competitor: z.string().min(1).max(253).nullable().default(null),
  }),
  /** So many days in a row. */
  z.strictObject({ kind: z.literal('check-failing'), times: z.int().min(1).max(30) }),
]);

export type KeywordCondition = z.infer<typeof keywordCondition>;

/**
 * Series of a project, a value a day: `visibility` and `position` (the average one) of its tracked keywords, clicks and
 * impressions of Search Console for the whole site, and the same for each tracked keyword in scope.
 */
export const watchedSeries = [
  'clicks',
  'impressions',
  'visibility',
  'position',
  'query-clicks',
  'query-impressions',
] as const;

export type WatchedSeries = (typeof watchedSeries)[number];

/** What an alert watches for in the days of a series. */
export const seriesCondition = z.discriminatedUnion('kind', [
  /** A day far from its forecast. */
  z.strictObject({ kind: z.literal('unusual-value'), series: z.enum(watchedSeries) }),
  /** From some day on another level, which shows twelve days later. */
  z.strictObject({ kind: z.literal('new-level'), series: z.enum(watchedSeries) }),
]);

export type SeriesCondition = z.infer<typeof seriesCondition>;

/** What an alert watches for in a crawl of the backend, beside the one before from the same start. */
export const crawlCondition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('crawl-errors') }),
  z.strictObject({ kind: z.literal('crawl-left-index') }),
  /** robots.txt or the addresses in sitemaps. */
  z.strictObject({ kind: z.literal('crawl-files') }),
]);

export type CrawlCondition = z.infer<typeof crawlCondition>;

export const alertCondition = z
  .discriminatedUnion('kind', [keywordCondition, seriesCondition, crawlCondition])
  .meta({ id: 'AlertCondition' });

export function isKeywordCondition(condition: AlertCondition): condition is KeywordCondition {
  return keywordCondition.options.some(({ shape }) => shape.kind.value === condition.kind);
}

export function isSeriesCondition(condition: AlertCondition): condition is SeriesCondition {
  return condition.kind === 'unusual-value' || condition.kind === 'new-level';
}

export function isCrawlCondition(condition: AlertCondition): condition is CrawlCondition {
  return !isKeywordCondition(condition) && !isSeriesCondition(condition);
}

export type AlertCondition = z.infer<typeof alertCondition>;
export type AlertKind = AlertCondition['kind'];
