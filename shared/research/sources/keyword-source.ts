import type { z } from 'zod';

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
   * `retry`: the same may succeed later. `refused`: it never will. `quota`: too many at once. `payment`: nothing is left
   * to pay with. `key`: the key is wrong or may not do this. `shape`: the answer is not what it was described to be.
   */
  readonly kind: 'retry' | 'refused' | 'quota' | 'payment' | 'key' | 'shape';
  /** A sentence for the user: what happened and what to do. */
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

export type SourceFetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where numbers about keywords come from: one folder each, the same in extension, command line and backend. */
export interface KeywordSource<Settings = unknown> {
  readonly id: KeywordSourceId;
  readonly metrics: readonly MetricName[];
  /** What its user has to enter; an empty object for a source without a key. */
  readonly settings: z.ZodType<Settings>;
  /** Match patterns that a browser has to be asked for. */
  readonly origins: readonly string[];
  readonly maxBatch: number;
  /** Between two requests. */
  readonly minIntervalMs: number;
  /** Days for which an answer is fresh. */
  readonly freshDays: number;
  /** Its licence lets one answer serve all workspaces of a backend. */
  readonly isShareable: boolean;
  /** What `cost` and `priceOf` count. */
  readonly unit: 'free' | 'usd-micros' | 'credits';
  /** The most that a batch of so many keywords can cost. */
  priceOf(keywordCount: number): number;
  /** Never throws for what the source or the network does. */
  ask(request: MetricRequest, settings: Settings, fetch: SourceFetch): Promise<MetricOutcome>;
}
