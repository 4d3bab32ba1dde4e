import { describe, expect, it } from 'vitest';

import type { SerpSnapshot } from './snapshot.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { engineIds } from './engine-catalog.ts';
import { addressThatTells, placeOfSearch } from './place-of-search.ts';

describe('the country of a search', () => {
  it.each<[string, SerpSnapshot['engine'], string | null]>([
    ['https://www.google.de/search?q=tea', 'google', 'de'],
    ['https://www.google.co.uk/search?q=tea', 'google', 'gb'],
    ['https://www.google.com/search?q=tea', 'google', null],
    ['https://www.google.com/search?q=tea&gl=FR', 'google', 'fr'],
    ['https://www.google.de/search?q=tea&gl=at', 'google', 'at'],
    ['https://www.google.com/search?q=tea&cr=countryCH', 'google', 'ch'],
    ['https://www.bing.com/search?q=tea&cc=nl', 'bing', 'nl'],
    ['https://www.bing.com/search?q=tea&setmkt=de-AT', 'bing', 'at'],
    ['https://duckduckgo.com/?q=tea&kl=at-de', 'duckduckgo', 'at'],
    ['https://duckduckgo.com/?q=tea&kl=wt-wt', 'duckduckgo', null],
    ['https://www.amazon.com/s?k=tea', 'amazon', 'us'],
    ['https://www.amazon.co.jp/s?k=tea', 'amazon', 'jp'],
    ['https://www.youtube.com/results?search_query=tea', 'youtube', null],
    ['https://www.startpage.com/do/search', 'startpage', null],
  ])('%s', (url, engine, country) => {
    const snapshot = serpSnapshotWith({ engine, url, host: new URL(url).hostname });
    expect(placeOfSearch(snapshot).country).toBe(country);
  });

  it('comes with the language of the page', () => {
    expect(placeOfSearch(serpSnapshotWith({ language: 'pt-BR' })).language).toBe('pt');
    expect(placeOfSearch(serpSnapshotWith({ language: null })).language).toBeNull();
  });
});

it.each(['de', 'gb', 'us'])('an address that is said to tell %s does', (country) => {
  for (const engine of engineIds) {
    const told = addressThatTells(country, engine);
    if (told === null) continue;
    const url = told.startsWith('.') ? `https://www.search${told}/s?q=tea` : `https://www.search.com/s?q=tea&${told}`;
    expect(placeOfSearch(serpSnapshotWith({ engine, url, host: new URL(url).hostname })).country).toBe(country);
  }
});
