import type { Clock } from '#shared/kernel/clock.ts';

import type { KeywordMetric, MetricName, MetricPlace } from '../metrics/keyword-metric.ts';
import type { KeywordSourceId } from './source-catalog.ts';

export interface MetricRequest {
  /** At most the source's `maxBatch`, each once. */
  readonly keywords: readonly string[];
  readonly place: MetricPlace;
}

/** Why a source did not answer all of a batch. */
export interface SourceFailure {
  /**
   * `retry`: the same may succeed later. `refused`: it never will. `keyword`: one of the keywords is not accepted, the
   * others may be. `quota`: too many at once. `payment`: nothing is left to pay with. `key`: the key is wrong or may not
   * do this. `shape`: the answer is not what it was described to be.
   */
  readonly kind: 'retry' | 'refused' | 'keyword' | 'quota' | 'payment' | 'key' | 'shape';
  /** What happened, in the source's own words where it has some. */
  readonly reason: string;
  /** Earliest next attempt, where the source says so. */
  readonly retryAfterMs: number | null;
}

/** What can be used, even of a batch that failed half-way. */
export interface MetricOutcome {
  readonly metrics: readonly KeywordMetric[];
  /** Keywords that were not answered. */
  readonly unanswered: readonly string[];
  /** Why; null where all were answered. */
  readonly failure: SourceFailure | null;
  /** In the source's own unit, as it was billed. */
  readonly cost: number;
}

/** What its user has to enter, by the names of the vendor's own forms. */
export const sourceFields = [
  'login',
  'password',
  'key',
  'developerToken',
  'clientId',
  'clientSecret',
  'refreshToken',
  'customerId',
] as const;
export type SourceField = (typeof sourceFields)[number];
export type SourceSettings = Readonly<Partial<Record<SourceField, string | undefined>>>;

export type SourceFetch = (url: string, init: RequestInit) => Promise<Response>;

export interface SourceAccess {
  readonly fetch: SourceFetch;
  readonly clock: Clock;
}

/** Where numbers about keywords come from: one folder each, the same in extension, command line and backend. */
export interface KeywordSource {
  readonly id: KeywordSourceId;
  readonly metrics: readonly MetricName[];
  /** Empty for a source without a key. */
  readonly fields: readonly SourceField[];
  /** Match patterns that a browser has to be asked for. */
  readonly origins: readonly string[];
  readonly maxBatch: number;
  /** Between two requests. */
  readonly minIntervalMs: number;
  /** Days for which an answer is fresh. */
  readonly freshDays: number;
  /** What `cost` and `priceOf` count. */
  readonly unit: 'free' | 'usd-micros' | 'credits';
  /** The most that a batch of so many keywords can cost. */
  priceOf(keywordCount: number): number;
  /** Where its numbers are counted when they are asked for a place; null where it is the whole world. */
  countryFor(place: MetricPlace): string | null;
  /** One real request that costs nothing and answers only to a good key; null where all is well. */
  test(settings: SourceSettings, access: SourceAccess): Promise<SourceFailure | null>;
  /** Never throws for what the source or the network does. */
  ask(request: MetricRequest, settings: SourceSettings, access: SourceAccess): Promise<MetricOutcome>;
}
