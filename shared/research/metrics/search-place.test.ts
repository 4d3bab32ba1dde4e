import { expect, it } from 'vitest';

import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { searchPlace } from './search-place.ts';

it.each([
  ['https://www.google.com/search?q=tea', 'en', 'fr-FR', 'fr', 'en'],
  ['https://www.google.de/search?q=tea', 'de', 'fr-FR', 'de', 'de'],
  ['https://www.google.co.uk/search?q=tea&hl=en-GB', null, 'fr', 'gb', 'en'],
  ['https://www.google.com/search?q=tea&gl=US&hl=es', 'en', 'fr-FR', 'us', 'es'],
  ['https://www.bing.com/search?q=tea&setmkt=en-NZ', 'en', 'fr-FR', 'nz', 'en'],
  ['https://duckduckgo.com/?q=tea', null, 'de', null, 'de'],
])('%s was searched in %s', (url, language, browserLanguage, country, spoken) => {
  expect(searchPlace(serpSnapshotWith({ url, language }), browserLanguage)).toEqual({
    country,
    language: spoken,
    device: null,
  });
});
