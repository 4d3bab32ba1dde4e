import { expect, it } from 'vitest';

import { siteToOffer } from './site-to-offer.ts';

it('offers the site of the last page on which the icon was clicked, if it can be the user’s', () => {
  const jobs = [
    { url: 'https://www.shop4.example/a', startedAtMs: 2 },
    { url: 'https://older.example/', startedAtMs: 1 },
    { url: 'https://www.google.com/search?q=a', startedAtMs: 3 },
    { url: 'http://localhost:8080/', startedAtMs: 4 },
    { url: 'chrome://version/', startedAtMs: 5 },
  ];
  expect(siteToOffer(jobs)).toBe('shop4.example');
  expect(siteToOffer([])).toBeUndefined();
});
