import { expect, test } from 'vitest';

import { aLink } from '#shared/testing/fact-builders.ts';

import { linksToCheck } from './links-to-check.ts';

test('says of each link whether its address is asked, and why not', () => {
  const links = [
    aLink('https://tea.example/a'),
    aLink('https://tea.example/a#part'),
    aLink('https://pots.example/', { kind: 'external' }),
    aLink('http://192.168.0.1/', { kind: 'external' }),
    aLink('#top', { kind: 'fragment' }),
    aLink('mailto:ann@tea.example', { kind: 'mailto' }),
    aLink(null, { kind: 'none' }),
  ];
  const counts = linksToCheck(links, 'https://tea.example/');
  expect(counts).toEqual({ links: 7, addresses: 2, repeats: 1, notWeb: 3, closed: 1, beyond: 0 });
  const { links: all, ...parts } = counts;
  expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(all);
});
