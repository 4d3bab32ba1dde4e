import { expect, it } from 'vitest';

import { sitesOf } from './sites-of.ts';

const tracked = ['a.example', 'b.example'];

it.each<[string, string | undefined, string | undefined, readonly string[]]>([
  ['a page of a tracked site', 'https://shop.b.example/x', 'b.example', tracked],
  ['a results page', 'https://www.google.com/search?q=tea', 'a.example', [...tracked, 'google.com']],
  ['a page that we may not see', undefined, 'a.example', tracked],
  ['a page of the browser', 'chrome://settings/', 'a.example', tracked],
])('on %s shows', (_name, url, first, sites) => {
  expect(sitesOf(tracked, url)).toEqual({ first, sites });
});

it('offers the site in front while nothing is tracked', () => {
  expect(sitesOf([], 'https://www.tea.example/')).toEqual({ sites: ['tea.example'], first: 'tea.example' });
  expect(sitesOf([], undefined)).toEqual({ sites: [], first: undefined });
});
