import type { KeywordFault } from '#shared/research/metrics/askable-keyword.ts';
import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';
import type { KeywordSourceId } from '#shared/research/sources/source-catalog.ts';

/** A number as a surface shows it. `isStale`: older than its source calls fresh. */
export type ShownMetric = KeywordMetric & { readonly isStale: boolean };

/** A connected source that has no fresh answer yet. */
export interface MetricOffer {
  readonly source: KeywordSourceId;
  /** The most that asking costs, in `unit`. */
  readonly price: number;
  readonly unit: 'free' | 'usd-micros' | 'credits';
  /** Where it will be counted; null where that is the whole world. */
  readonly country: string | null;
}

/** What is known of one query, and what can be: the same for bar and panel. */
export interface KeywordNumbers {
  /** By what they say, then in the user's order of sources. */
  readonly metrics: readonly ShownMetric[];
  readonly offers: readonly MetricOffer[];
  readonly isConnected: boolean;
  /** Why nobody is asked for this query; null where it can be. */
  readonly fault: KeywordFault | null;
  /** What sources failed with when they were asked last. */
  readonly failures: readonly { readonly source: KeywordSourceId; readonly kind: string; readonly reason: string }[];
}
