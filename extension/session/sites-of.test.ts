import { expect, it } from 'vitest';

import { engineIds } from '#shared/serp/engine-catalog.ts';

import { sitesOf } from './sites-of.ts';

const sites = ['a.example', 'b.example'];

it.each<[string, string | undefined, string, readonly string[]]>([
  ['a page of a site', 'https://shop.b.example/x', 'b.example', sites],
  ['a page of another site', 'https://www.c.example/x', 'c.example', [...sites, 'c.example']],
  ['a results page', 'https://www.google.com/search?q=tea', 'a.example', sites],
  ['a page that we may not see', undefined, 'a.example', sites],
  ['a page of the browser', 'chrome://settings/', 'a.example', sites],
])('on %s', (_name, url, first, offered) => {
  expect(sitesOf(sites, url)).toEqual({ first, sites: offered });
});

it('offers the site in front while there is none', () => {
  expect(sitesOf([], 'https://www.c.example/x')).toEqual({ first: 'c.example', sites: ['c.example'] });
});

it('offers no search engine, until it is on the list', () => {
  for (const engine of engineIds) expect(sitesOf([], `https://www.${engine}.com/search`).first).toBeUndefined();
  expect(sitesOf(['amazon.com'], 'https://www.amazon.com/dp/B0').first).toBe('amazon.com');
});
