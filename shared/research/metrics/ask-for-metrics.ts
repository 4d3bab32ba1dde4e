import type { KeywordSource, SourceAccess, SourceFailure, SourceSettings } from '../sources/keyword-source.ts';
import type { KeywordFault } from './askable-keyword.ts';
import type { KeywordMetric, MetricPlace } from './keyword-metric.ts';
import { sortKeywords } from './sort-keywords.ts';

export interface MetricsQuestion {
  readonly source: KeywordSource;
  readonly settings: SourceSettings;
  /** As people wrote them; those that mean the same are asked for once. */
  readonly keywords: readonly string[];
  readonly place: MetricPlace;
  /** The most that may be spent, in the source's unit; null for no limit. */
  readonly budget: number | null;
}

export interface MetricsAccess extends SourceAccess {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told of each batch as it comes, so that nothing paid for is lost with what follows. */
  readonly onBatch?: (metrics: readonly KeywordMetric[], cost: number) => void | Promise<void>;
}

/** What came, and what has to be asked again: with `remaining` as the keywords the next call goes on where this ended. */
export interface MetricsAnswer {
  readonly metrics: readonly KeywordMetric[];
  /** Never asked, or asked without an answer. */
  readonly remaining: readonly string[];
  /** Why there is a rest. `budget`: the next batch might cost more than is left. */
  readonly stopped: SourceFailure | { readonly kind: 'budget' } | null;
  readonly leftOut: readonly { readonly keyword: string; readonly fault: KeywordFault | 'not-accepted' }[];
  /** What was billed. A batch that nobody answered may have been billed, and counts in full. */
  readonly cost: number;
}

const attempts = 3;
const longestWaitMs = 60_000;

/**
 * Asks a source for any number of keywords: in its batches, not faster than it allows, never for more money than was
 * said. Where it stops, what is there is kept and the rest named.
 */
export async function askForMetrics(question: MetricsQuestion, access: MetricsAccess): Promise<MetricsAnswer> {
  const { budget, place, settings, source } = question;
  const sorted = sortKeywords(question.keywords);
  const leftOut: MetricsAnswer['leftOut'][number][] = [...sorted.leftOut];
  const metrics: KeywordMetric[] = [];
  // Batches that are still to be asked, next first.
  const waiting = batchesOf(sorted.askable, source.maxBatch);
  let cost = 0;
  let failures = 0;
  let isFirst = true;
  const stop = (stopped: MetricsAnswer['stopped']): MetricsAnswer => ({
    metrics,
    remaining: waiting.flat(),
    stopped,
    leftOut,
    cost,
  });
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    if (budget !== null && cost + source.priceOf(batch.length) > budget) {
      waiting.unshift(batch);
      return stop({ kind: 'budget' });
    }
    if (!isFirst) await access.wait(source.minIntervalMs);
    isFirst = false;
    const outcome = await source.ask({ keywords: batch, place }, settings, access);
    metrics.push(...outcome.metrics);
    const { failure, unanswered } = outcome;
    const isUnsure = failure?.kind === 'retry' && outcome.cost === 0;
    const batchCost = isUnsure ? source.priceOf(unanswered.length) : outcome.cost;
    cost += batchCost;
    await access.onBatch?.(outcome.metrics, batchCost);
    if (!failure) {
      failures = 0;
      continue;
    }
    if (failure.kind === 'keyword' && outcome.cost === 0) {
      const [only] = unanswered;
      if (unanswered.length === 1 && only !== undefined) leftOut.push({ keyword: only, fault: 'not-accepted' });
      else waiting.unshift(...batchesOf(unanswered, Math.ceil(unanswered.length / 2)));
      continue;
    }
    if (unanswered.length > 0) waiting.unshift([...unanswered]);
    failures += 1;
    const waitMs = failure.retryAfterMs ?? source.minIntervalMs * 2 ** failures;
    // For money nothing is sent again that may have been billed.
    const mayPass = failure.kind === 'quota' || (failure.kind === 'retry' && source.unit === 'free');
    if (!mayPass || failures >= attempts || waitMs > longestWaitMs) return stop(failure);
    await access.wait(waitMs);
  }
  return stop(null);
}

function batchesOf(keywords: readonly string[], size: number): string[][] {
  const batches: string[][] = [];
  for (let at = 0; at < keywords.length; at += size) batches.push(keywords.slice(at, at + size));
  return batches;
}
