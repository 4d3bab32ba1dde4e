import { describe, expect, it } from 'vitest';

import { placeOfSearch } from './place-of-search.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { engines } from './engine-list.ts';
import { findEngine } from './find-engine.ts';
import { simulateSearch, type SimulatedPlace } from './simulate-search.ts';

const nowhere: SimulatedPlace = { country: '', city: '', language: '', device: 'desktop' };

describe('a search from elsewhere', () => {
  it.each([
    ['Lezigne,Pays de la Loire,France', 'w+CAIQICIfTGV6aWduZSxQYXlzIGRlIGxhIExvaXJlLEZyYW5jZQ'],
    ['West New York,New Jersey,United States', 'w+CAIQICImV2VzdCBOZXcgWW9yayxOZXcgSmVyc2V5LFVuaXRlZCBTdGF0ZXM'],
  ])('names the place %s as Google does', (city, uule) => {
    expect(simulateSearch('google', 'tea', { ...nowhere, city }).url).toBe(
      `https://www.google.com/search?q=tea&uule=${uule}`,
    );
  });

  it.each(['google', 'bing'] as const)('is a results page of %s, from the country and in the language', (engine) => {
    const { url } = simulateSearch(engine, 'green tea & co', { ...nowhere, country: 'FR', language: 'de' });
    expect(findEngine(url, engines)).toMatchObject({ query: 'green tea & co', vertical: 'web' });
    expect(placeOfSearch(serpSnapshotWith({ engine, url }))).toMatchObject({ country: 'fr' });
    expect(url).toMatch(engine === 'google' ? /&gl=fr&hl=de$/ : /&cc=fr&setlang=de&mkt=de-FR$/);
  });

  it('says what no address brings about', () => {
    expect(simulateSearch('google', 'tea', nowhere).notSimulated).toEqual(['coordinates', 'account', 'network']);
    const asked = { ...nowhere, city: 'Paris,Ile-de-France,France', device: 'mobile' as const };
    expect(simulateSearch('google', 'tea', asked).notSimulated).toEqual([
      'device',
      'coordinates',
      'account',
      'network',
    ]);
    expect(simulateSearch('bing', 'tea', asked).notSimulated).toEqual([
      'city',
      'device',
      'coordinates',
      'account',
      'network',
    ]);
    expect(simulateSearch('google', 'tea', { ...nowhere, city: 'é'.repeat(64) })).toEqual({
      url: 'https://www.google.com/search?q=tea',
      notSimulated: ['city', 'coordinates', 'account', 'network'],
    });
  });

  it('leaves out what is no country and no language', () => {
    const odd = { ...nowhere, country: 'France', language: 'x&y=z' };
    expect(simulateSearch('bing', 'tea', odd).url).toBe('https://www.bing.com/search?q=tea');
  });
});
