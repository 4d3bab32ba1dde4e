import { expect, it } from 'vitest';

import { placeOfSearch } from '#shared/serp/place-of-search.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { metricPlace } from './metric-place.ts';

it.each<[SerpSnapshot['engine'], string, string | null, string, string | null, string]>([
  ['google', 'https://www.google.com/search?q=tea', 'en', 'fr-FR', 'fr', 'en'],
  ['google', 'https://www.google.de/search?q=tea', 'de', 'fr-FR', 'de', 'de'],
  ['google', 'https://www.google.co.uk/search?q=tea&hl=en-GB', null, 'fr', 'gb', 'en'],
  ['google', 'https://www.google.com/search?q=tea&gl=US&hl=es', 'es', 'fr-FR', 'us', 'es'],
  ['bing', 'https://www.bing.com/search?q=tea&setmkt=en-NZ', 'en', 'fr-FR', 'nz', 'en'],
  ['bing', 'https://www.bing.com/search?q=tea&setlang=de-DE', null, 'fr-FR', 'fr', 'de'],
  ['duckduckgo', 'https://duckduckgo.com/?q=tea', null, 'de', null, 'de'],
  ['duckduckgo', 'https://duckduckgo.com/?q=tea&kl=at-de', null, 'fr-FR', 'at', 'fr'],
  ['amazon', 'https://www.amazon.com/s?k=tea', 'en', 'de-DE', 'us', 'en'],
  ['startpage', 'https://eu.startpage.eu/do/search?q=tea', 'en', 'de-DE', 'de', 'en'],
])(
  '%s at %s, in %s and seen with %s, is asked about in %s and %s',
  (engine, url, language, browser, country, spoken) => {
    const snapshot = serpSnapshotWith({ engine, url, host: new URL(url).hostname, language });
    expect(metricPlace(snapshot, browser)).toEqual({ country, language: spoken, device: null });
    const told = placeOfSearch(snapshot);
    expect([told.country ?? country, told.language ?? spoken]).toEqual([country, spoken]);
  },
);
