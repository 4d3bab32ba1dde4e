import type { KeywordSourceId } from '../sources/source-catalog.ts';

/**
 * What can be known of a keyword, each by its source's own definition. `volume`: searches a month. `impressions`: how
 * often a result was shown, so a lower bound of searches. `views`: visits of the article about it. `cpc`: price of a
 * click on an ad. `competition`: share of advertisers, 0 to 1. `difficulty`: the vendor's own scale, 0 to 100.
 * `clicks`: clicks on results a month. `supply`: offers that a marketplace lists.
 */
export const metricNames = [
  'volume',
  'impressions',
  'views',
  'cpc',
  'competition',
  'difficulty',
  'clicks',
  'supply',
] as const;

export type MetricName = (typeof metricNames)[number];

/** A number as its source gives it. Sources that answer ranges keep them; `no-data`: asked, and the source has none. */
export type MetricValue =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'no-data' };

/** Where and how was searched; null: the source does not tell places, languages or devices apart. */
export interface MetricPlace {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string | null;
  /** Primary language subtag. */
  readonly language: string | null;
  readonly device: 'desktop' | 'mobile' | null;
}

/** `month` is `2026-11`. */
export interface MonthValue {
  readonly month: string;
  readonly value: number;
}

/** One number about one keyword. Numbers of several sources stand beside each other and are never mixed. */
export interface KeywordMetric {
  /** As it was asked. */
  readonly keyword: string;
  readonly metric: MetricName;
  readonly value: MetricValue;
  readonly source: KeywordSourceId;
  readonly place: MetricPlace;
  /** ISO 4217; of `cpc` alone. */
  readonly currency: string | null;
  /** Oldest first; empty where the source has none. */
  readonly months: readonly MonthValue[];
  /** What exactly was counted where it is not the keyword itself: an article, a group of close variants. */
  readonly about: string | null;
  /** ISO 8601 of the answer. */
  readonly observedAt: string;
}
