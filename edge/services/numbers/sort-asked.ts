import { askableKeyword, type KeywordFault } from '#shared/research/metrics/askable-keyword.ts';
import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import type { KeywordSource } from '#shared/research/sources/keyword-source.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import type { FigurePlace } from '../../repositories/keyword-figures.ts';

export interface SortedAsked {
  /** As sources are asked, each once: spellings of one keyword are one. */
  readonly keywords: readonly string[];
  readonly leftOut: readonly { readonly keyword: string; readonly fault: KeywordFault }[];
}

export function sortAsked(keywords: readonly string[]): SortedAsked {
  const askable = new Set<string>();
  const leftOut: { keyword: string; fault: KeywordFault }[] = [];
  for (const keyword of keywords) {
    const read = askableKeyword(keyword);
    if (read.ok) askable.add(read.value);
    else leftOut.push({ keyword, fault: read.failure });
  }
  return { keywords: [...askable], leftOut };
}

/** As figures are kept: what a source does not tell apart is one place. */
export function figurePlace(id: LicensedSourceId, source: KeywordSource, place: MetricPlace): FigurePlace {
  return { source: id, country: source.countryFor(place) ?? '', language: place.language ?? '' };
}

/** The most that so many keywords cost, in batches. */
export function mostOf(source: KeywordSource, count: number): number {
  const { maxBatch } = source;
  return Math.floor(count / maxBatch) * source.priceOf(maxBatch) + source.priceOf(count % maxBatch);
}
