import { expect, it } from 'vitest';

import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { seenFeatures } from './seen-features.ts';

const result = organicOf('https://a.example/');
const related: SerpItem = { type: 'related_searches', items: ['b'], rank_absolute: 2, rank_group: 1, position: 'left' };

it('are those of the newest first page of the web, each once; a page without any is no page unseen', () => {
  const seen = seenFeatures([
    serpSnapshotWith({ query: 'Green  Tea', items: [result, related, { ...related, rank_absolute: 3 }] }),
    // Older.
    serpSnapshotWith({ query: 'green tea', items: [result] }),
    serpSnapshotWith({ query: 'oolong', items: [result] }),
    serpSnapshotWith({ query: 'matcha', page: 2, items: [related] }),
    serpSnapshotWith({ query: 'sencha', vertical: 'images', items: [related] }),
  ]);
  expect([...seen]).toEqual([
    ['green tea', ['related_searches']],
    ['oolong', []],
  ]);
});
