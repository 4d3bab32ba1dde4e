import { placeOfSearch } from '#shared/serp/place-of-search.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { MetricPlace } from './keyword-metric.ts';

/**
 * Where numbers about the query of a results page are asked for: its own place, and what it does not tell by the
 * browser's language. Devices are not told apart: few sources do.
 */
export function metricPlace(snapshot: SerpSnapshot, browserLanguage: string): MetricPlace {
  const { country, language } = placeOfSearch(snapshot);
  const [spoken = ''] = browserLanguage.toLowerCase().split('-');
  return {
    country: country ?? /-([a-z]{2})$/i.exec(browserLanguage)?.[1]?.toLowerCase() ?? null,
    language: language ?? (/^[a-z]{2,3}$/.test(spoken) ? spoken : null),
    device: null,
  };
}
