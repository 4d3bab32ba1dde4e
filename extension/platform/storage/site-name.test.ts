import { expect, it } from 'vitest';

import { siteName } from './site-name.ts';

it.each([
  ['a site', { domain: 'xn--mnchen-3ya.example', match: { kind: 'domain' } }, 'münchen.example'],
  [
    'a product by its name',
    { domain: 'amazon.com', match: { kind: 'ids', ids: ['B0'] }, idNames: { B0: 'Oak bench' } },
    'Oak bench · amazon.com',
  ],
  [
    'several, and a long name',
    { domain: 'amazon.com', match: { kind: 'ids', ids: ['B0', 'B1'] }, idNames: { B0: 'Bench '.repeat(20) } },
    'Bench Bench Bench Bench Bench Bench Ben… +1 · amazon.com',
  ],
  ['an id without a name', { domain: 'etsy.com', match: { kind: 'ids', ids: ['oakshop'] } }, 'oakshop · etsy.com'],
] satisfies readonly [string, Parameters<typeof siteName>[0], string][])('%s', (_what, site, expected) => {
  expect(siteName(site)).toBe(expected);
});
