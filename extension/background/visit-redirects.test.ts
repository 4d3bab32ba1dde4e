import { expect, it } from 'vitest';

import type { VisitTrail } from '#extension/platform/browser/visit-trail.ts';

import { siteRedirects } from './visit-redirects.ts';

const page = 'https://www.a.test/new';

function trailOver(...urls: readonly string[]): VisitTrail {
  const hops = urls.map((url, at) => ({ url, status: 301, location: urls[at + 1] ?? page, isInternal: false }));
  return { requestId: '1', hops, hopsLeftOut: 0 };
}

it.each([
  ['none', [], []],
  ['its own', ['http://a.test/old', 'https://a.test/old'], ['http://a.test/old', 'https://a.test/old']],
  [
    'those after other sites',
    ['https://short.test/x', 'https://ads.test/', 'https://a.test/old'],
    ['https://a.test/old'],
  ],
  ['none that came back to an address', ['https://a.test/in', 'https://a.test/set', 'https://a.test/in'], []],
])('the redirects of a site are %s', (_name, hops, expected) => {
  expect(siteRedirects(trailOver(...hops), page).map(({ url }) => url)).toEqual(expected);
});

it('leaves out what the browser did by itself', () => {
  const hsts = { url: 'http://a.test/', status: 307, location: 'https://a.test/', isInternal: true };
  expect(siteRedirects({ requestId: '1', hops: [hsts], hopsLeftOut: 0 }, page)).toEqual([]);
});
