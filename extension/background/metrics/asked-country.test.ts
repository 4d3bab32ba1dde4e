import { expect, it } from 'vitest';

import { engines } from '#shared/serp/engine-list.ts';
import { findEngineByHost } from '#shared/serp/find-engine.ts';
import { metricPlace } from '#shared/research/metrics/metric-place.ts';
import { keywordsEverywhere } from '#shared/research/sources/keywords-everywhere/keywords-everywhere.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { withoutPersonal } from '../serp-without-personal.ts';

it.each([
  ['https://www.google.com/search?q=tea&gl=in&ei=session', 'in'],
  ['https://www.google.com/search?q=tea&gl=za', 'za'],
  ['https://www.google.com/search?q=tea&gl=de', ''],
  ['https://www.google.com/search?q=tea&cr=countryNZ', 'nz'],
  ['https://www.bing.com/search?q=tea&cc=au', 'au'],
  ['https://www.google.com/search?q=tea', 'us'],
])('the numbers of a search at %s are asked of the country “%s”, as it was kept', async (url, country) => {
  const engine = findEngineByHost(url, engines);
  if (!engine) throw new Error('No engine answers there.');
  const seen = serpSnapshotWith({ engine: engine.id, url, host: new URL(url).hostname, query: 'tea' });
  const kept = withoutPersonal(seen, engine, []);
  expect(kept.url).not.toContain('session');
  const bodies: unknown[] = [];
  await keywordsEverywhere.ask(
    { keywords: ['tea'], place: metricPlace(kept, 'en-US') },
    { key: 'good' },
    {
      clock: () => 0,
      fetch: async (_, { body }) => {
        bodies.push(body);
        return Response.json({ data: [] });
      },
    },
  );
  expect(keywordsEverywhere.countryFor(metricPlace(kept, 'en-US')) ?? '').toBe(country);
  expect(bodies.map((body) => new URLSearchParams(String(body)).get('country'))).toEqual([country]);
});
