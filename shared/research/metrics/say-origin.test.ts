import { expect, it } from 'vitest';

import { sayCountry, sayOrigin, sayWhere } from './say-origin.ts';

const place = { country: 'us', language: 'en', device: null } as const;

it.each([
  ['us', 'en', 'DataForSEO, United States'],
  ['de', 'fr', 'DataForSEO, Allemagne'],
  [null, 'en', 'DataForSEO'],
])('a number of %s is, in %s, from %s', (country, locale, said) => {
  expect(sayOrigin({ source: 'dataforseo', place: { ...place, country } }, locale)).toBe(said);
});

it.each([
  ['', null],
  ['world', 'WORLD'],
  ['zz', 'ZZ'],
  ['xa', 'XA'],
  ['qo', 'QO'],
  ['xq', 'XQ'],
])('"%s" is no country that can be named', (country, said) => {
  expect(sayCountry(country, 'en')).toBe(said);
});

it('names a country whose code ISO has not assigned, where everybody uses it', () => {
  expect(sayCountry('xk', 'en')).toBe('Kosovo');
});

it('the rest stands in one order', () => {
  expect(sayWhere({ place, about: 'Green tea' }, 'en')).toEqual(['United States', 'en', 'Green tea']);
});
