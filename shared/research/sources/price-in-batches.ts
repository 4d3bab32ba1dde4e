import type { KeywordSource } from './keyword-source.ts';

/** The most that so many keywords cost in the source's unit, asked for in its batches. */
export function priceInBatches(source: Pick<KeywordSource, 'maxBatch' | 'priceOf'>, count: number): number {
  const { maxBatch } = source;
  return Math.floor(count / maxBatch) * source.priceOf(maxBatch) + source.priceOf(count % maxBatch);
}
