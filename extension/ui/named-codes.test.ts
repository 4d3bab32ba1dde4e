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

test.each(['en', 'fr', 'de'])('no language and no country stands twice in the list in %s', (locale) => {
  for (const named of [namedCodes(iso639Languages, 'language', locale), namedCodes(iso3166Regions, 'region', locale)]) {
    const names = named.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
  expect(namedCodes(['ak', 'tw'], 'language', locale)).toMatchObject([{ code: 'ak' }]);
  // Alone, a code that stands for another one is the one there is.
  expect(namedCodes(['tw'], 'language', locale)).toMatchObject([{ code: 'tw' }]);
});

test('every known country has a name, and what has none is left out', () => {
  expect(namedCodes(iso3166Regions, 'region', 'en').length).toBe(iso3166Regions.size);
  expect(namedCodes(iso639Languages, 'language', 'en').length).toBeGreaterThan(170);
  expect(namedCodes(['QO'], 'region', 'en').every(({ name }) => name !== 'QO')).toBe(true);
});
