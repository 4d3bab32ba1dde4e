import { expect, it } from 'vitest';

import { sitesOf } from './sites-of.ts';

const entry = (domain: string, isRemoved = false) => ({
  key: domain,
  domain,
  keyword: 'tea',
  engine: 'google' as const,
  device: 'desktop' as const,
  since: '2026-11-01T10:00:00.000Z',
  points: [],
  isRemoved,
});
const stored = {
  local: [entry('b.example'), entry('a.example'), entry('gone.example', true)],
  copies: [],
  readAtMs: 0,
};
const empty = { local: [], copies: [], readAtMs: 0 };

it.each<[string, string | undefined, string | undefined, readonly string[]]>([
  ['a page of a followed site', 'https://shop.b.example/x', 'b.example', ['a.example', 'b.example']],
  ['a results page', 'https://www.google.com/search?q=tea', 'a.example', ['a.example', 'b.example', 'google.com']],
  ['a page that we may not see', undefined, 'a.example', ['a.example', 'b.example']],
  ['a page of the browser', 'chrome://settings/', 'a.example', ['a.example', 'b.example']],
  [
    'a site that is not followed any more',
    'https://gone.example/',
    'a.example',
    ['a.example', 'b.example', 'gone.example'],
  ],
])('on %s shows', (_name, url, first, sites) => {
  expect(sitesOf(stored, url)).toEqual({ first, sites });
});

it('offers the site in front while nothing is followed', () => {
  expect(sitesOf(empty, 'https://www.tea.example/')).toEqual({ sites: ['tea.example'], first: 'tea.example' });
  expect(sitesOf(empty, undefined)).toEqual({ sites: [], first: undefined });
});
