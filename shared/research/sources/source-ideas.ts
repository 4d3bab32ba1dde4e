import type { KeywordMetric } from '../metrics/keyword-metric.ts';
import type { SourceFailure } from './keyword-source.ts';

/** Keywords that a source named, with what it told of them. */
export interface SourceIdeas {
  /** In the vendor's order, each once. */
  readonly keywords: readonly string[];
  readonly metrics: readonly KeywordMetric[];
  /** How many the vendor has in all; null where it does not say. */
  readonly total: number | null;
  /** Null where all went well. */
  readonly failure: SourceFailure | null;
  /** In the source's unit, as it was billed. */
  readonly cost: number;
}

export function noIdeas(failure: SourceFailure, cost = 0): SourceIdeas {
  return { keywords: [], metrics: [], total: null, failure, cost };
}
