import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';

import type { StoredMetric } from './database-schema.ts';
import { openDatabase } from './database.ts';

/** What was asked for: empty for "anywhere" and "any language", and in files that do not say. */
export interface AskedPlace {
  readonly country: string;
  readonly language: string;
}

/** Each takes the place of the one that the same source gave for the same question. */
export async function saveMetrics(metrics: readonly KeywordMetric[], { country, language }: AskedPlace): Promise<void> {
  const transaction = (await openDatabase()).transaction('keywordMetrics', 'readwrite');
  for (const metric of metrics) {
    const { keyword, metric: name, source } = metric;
    void transaction.store.put({ key: [keyword, country, language, source, name], metric });
  }
  await transaction.done;
}

/** Numbers of a keyword, in its normal form, wherever they were asked for. */
export async function loadMetrics(keyword: string): Promise<readonly StoredMetric[]> {
  return (await openDatabase()).getAll('keywordMetrics', IDBKeyRange.bound([keyword], [keyword, []]));
}

/** How many keywords have numbers here. */
export async function countMetricKeywords(): Promise<number> {
  const keys = await (await openDatabase()).getAllKeys('keywordMetrics');
  return new Set(keys.map(([keyword]) => keyword)).size;
}

export async function clearMetrics(): Promise<void> {
  await (await openDatabase()).clear('keywordMetrics');
}
