import { expect, it } from 'vitest';

import { sitesOf } from './sites-of.ts';

const followed = ['a.example', 'b.example'];

it.each<[string, string | undefined, string | undefined, readonly string[]]>([
  ['a page of a followed site', 'https://shop.b.example/x', 'b.example', followed],
  ['a results page', 'https://www.google.com/search?q=tea', 'a.example', [...followed, 'google.com']],
  ['a page that we may not see', undefined, 'a.example', followed],
  ['a page of the browser', 'chrome://settings/', 'a.example', followed],
])('on %s shows', (_name, url, first, sites) => {
  expect(sitesOf(followed, url)).toEqual({ first, sites });
});

it('offers the site in front while nothing is followed', () => {
  expect(sitesOf([], 'https://www.tea.example/')).toEqual({ sites: ['tea.example'], first: 'tea.example' });
  expect(sitesOf([], undefined)).toEqual({ sites: [], first: undefined });
});
