import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { MetricPlace } from './keyword-metric.ts';

/**
 * Where a results page was searched: country by its address or its host's ending, language by the page. What neither
 * says is taken from the browser's own language. Devices are not told apart: few sources do.
 */
export function searchPlace({ language, url }: SerpSnapshot, browserLanguage: string): MetricPlace {
  const { hostname, searchParams } = new URL(url);
  const ending = hostname.split('.').at(-1) ?? '';
  const browserRegion = regionOf(browserLanguage);
  const named = [
    searchParams.get('gl'),
    searchParams.get('cc'),
    regionOf(searchParams.get('mkt') ?? ''),
    regionOf(searchParams.get('setmkt') ?? ''),
    ending === 'uk' ? 'gb' : ending,
    browserRegion,
  ];
  const country = named.find((each) => each !== null && /^[a-z]{2}$/i.test(each)) ?? null;
  const spoken = (searchParams.get('hl') ?? language ?? browserLanguage).split('-')[0] ?? '';
  return {
    country: country?.toLowerCase() ?? null,
    language: /^[a-z]{2,3}$/i.test(spoken) ? spoken.toLowerCase() : null,
    device: null,
  };
}

function regionOf(tag: string): string | null {
  return /-([a-z]{2})$/i.exec(tag)?.[1] ?? null;
}
