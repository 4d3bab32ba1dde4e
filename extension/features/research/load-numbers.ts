import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';
import type { SuggestionPlace } from '#shared/research/suggestions/suggestion-source.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';

import { type IdeaNumbers, numberColumnId } from './number-columns.ts';

/** What is stored of these keywords; of several places the one that was asked for, else any, which the cell names. */
export async function loadNumbers(keywords: readonly string[], place: SuggestionPlace): Promise<IdeaNumbers> {
  const numbers = new Map<string, Map<string, KeywordMetric>>();
  for (const { key, metric } of await askBackground('loadMetrics', { keywords })) {
    const form = normalizeKeyword(metric.keyword);
    const ofKeyword = numbers.get(form) ?? new Map<string, KeywordMetric>();
    const [, country, language] = key;
    const isOfPlace = country === place.country && language === place.language;
    const id = numberColumnId(metric);
    if (isOfPlace || !ofKeyword.has(id)) ofKeyword.set(id, metric);
    numbers.set(form, ofKeyword);
  }
  return numbers;
}
