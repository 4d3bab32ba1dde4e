import { expect, it } from 'vitest';

import type { PaidItem, SerpItem } from './snapshot-item.ts';
import { organicOf } from '#shared/testing/serp-items.ts';

import { resultAddresses } from './result-addresses.ts';

it('gives the address of each result once, in order, without ads and what is no web address', () => {
  const items: SerpItem[] = [
    organicOf('https://b.example/', 1),
    adOf('https://ad.example/'),
    organicOf('https://a.example/x', 3),
    organicOf('https://b.example/', 4),
    { ...organicOf('https://c.example/', 5), url: 'javascript:alert(1)' },
  ];
  expect(resultAddresses(items)).toEqual(['https://b.example/', 'https://a.example/x']);
});

function adOf(url: string): PaidItem {
  const { type: _type, is_video, is_amp, indented, group_of, in_panel, ...shared } = organicOf(url, 2);
  return { ...shared, type: 'paid', block: 'top', display_url: null, extensions: [] };
}
