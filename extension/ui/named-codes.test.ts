import { expect, test } from 'vitest';

import { iso3166Regions, iso639Languages } from '#shared/audit/reading/language-codes.data.ts';

import { namedCodes } from './named-codes.ts';

test('countries and languages are named in the language of the user, in its order', () => {
  expect(namedCodes(['AT', 'DE', 'EG'], 'region', 'de').map(({ name }) => name)).toEqual([
    'Ägypten',
    'Deutschland',
    'Österreich',
  ]);
  expect(namedCodes(['fr', 'de'], 'language', 'en')).toEqual([
    { code: 'fr', name: 'French' },
    { code: 'de', name: 'German' },
  ]);
});

test('every known country has a name, and what has none is left out', () => {
  expect(namedCodes(iso3166Regions, 'region', 'en').length).toBe(iso3166Regions.size);
  expect(namedCodes(iso639Languages, 'language', 'en').length).toBeGreaterThan(170);
  expect(namedCodes(['QO'], 'region', 'en').every(({ name }) => name !== 'QO')).toBe(true);
});
