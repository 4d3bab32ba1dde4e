import { expect, test } from 'vitest';

import { organicOf, productOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { resultAddresses } from './result-addresses.ts';

test('takes the unpaid results of a results page, each once', () => {
  const items = [
    organicOf('https://tea.example/'),
    productOf('B0', 2),
    organicOf('https://mint.example/a', 3),
    organicOf('https://tea.example/', 4),
  ];
  const page = { id: '1', group: '', seenAt: '', sizeBytes: 0, snapshot: serpSnapshotWith({ items }) };
  expect(resultAddresses(page)).toEqual(['https://tea.example/', 'https://mint.example/a']);
});
