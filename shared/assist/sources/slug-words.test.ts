import { expect, test } from 'vitest';

import { slugWords } from './slug-words.ts';

test.each([
  ['/guides/green-tea.html', 'Green tea'],
  ['/img/long-oak-bench-800x600.jpg', 'Long oak bench'],
  ['/wiki/File:Emerald_Lakes,_New_Zealand.jpg', 'Emerald Lakes New Zealand'],
  ['/recettes/poulet-a-la-creme', 'Poulet a la crème'],
  ['/IMG_2041.jpg', undefined],
  ['/img/1VVImoX_WAAAC7-L_VCY=', undefined],
  ['/channel/UCARDDj-JnW7IRBpo_AP7WTHQ', undefined],
  ['/media/O/EpFAixTQAKm-SpgsDZE-tplv', undefined],
  ['/szukaj/pr-wyprzedaz-jd5-ko5', undefined],
  ['/', undefined],
])('%s says %s', (path, expected) => {
  expect(slugWords(`https://www.example.com${path}`, 2, new Map([['creme', 'crème']]))).toBe(expected);
});
