import { describe, expect, test } from 'vitest';

import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { readRoute, readSeed } from './dashboard-route.ts';

describe('readRoute', () => {
  test.each([
    ['', { site: { kind: 'page', url: undefined }, section: 'keywords' }],
    ['#', { site: { kind: 'page', url: undefined }, section: 'keywords' }],
    ['#shop.example', { site: { kind: 'site', domain: 'shop.example' }, section: 'keywords' }],
    ['#shop.example/alerts', { site: { kind: 'site', domain: 'shop.example' }, section: 'alerts' }],
    ['#shop.example/nothing', { site: { kind: 'site', domain: 'shop.example' }, section: 'keywords' }],
    ['#*/research/oak%20bench', { site: { kind: 'all' }, section: 'research' }],
    ['#*/checks', { site: { kind: 'all' }, section: 'checks' }],
    // Alerts belong to one site.
    ['#*/alerts', { site: { kind: 'all' }, section: 'keywords' }],
    ['#b%C3%BCcher.example', { site: { kind: 'site', domain: 'bücher.example' }, section: 'keywords' }],
    ['#%E0%A4%A', { site: { kind: 'site', domain: '%E0%A4%A' }, section: 'keywords' }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  test('reads what writeRoute writes', () => {
    expect(readRoute(writeRoute('shop.example', 'audits'))).toEqual({
      site: { kind: 'site', domain: 'shop.example' },
      section: 'audits',
    });
    expect(readRoute(writeRoute(undefined, 'keywords'))).toEqual({ site: { kind: 'all' }, section: 'keywords' });
  });

  test.each([
    ['#*/research/oak%20bench', 'oak bench'],
    ['#shop.example/research/and%2For', 'and/or'],
    ['#*/research', ''],
    ['#*/research/%E0%A4%A', '%E0%A4%A'],
    ['#shop.example/alerts/x', ''],
  ])('the seed of %s', (hash, seed) => {
    expect(readSeed(hash)).toBe(seed);
  });
});
