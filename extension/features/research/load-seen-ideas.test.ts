import { expect, test } from 'vitest';

import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { seenIdeas } from './load-seen-ideas.ts';

function relatedOf(...items: string[]): SerpItem {
  return { type: 'related_searches', items, rank_absolute: 2, rank_group: 1, position: 'left' };
}

const snapshots = [
  serpSnapshotWith({
    query: 'green tea',
    items: [organicOf('https://www.tea.example/green'), relatedOf('tea pot', 'matcha')],
  }),
  serpSnapshotWith({
    query: 'oak bench',
    items: [organicOf('https://bench.example/'), relatedOf('teak bench', 'tea table')],
  }),
];

test.each([
  ['', { ranked: [], related: ['tea pot', 'matcha', 'teak bench', 'tea table'], pages: 2 }],
  // What the query holds, and what holds it itself.
  ['Green  Tea', { ranked: [], related: ['tea pot', 'matcha'], pages: 1 }],
  ['bench', { ranked: [], related: ['teak bench', 'tea table'], pages: 1 }],
  ['tea table', { ranked: [], related: ['tea table'], pages: 1 }],
  ['https://tea.example/', { ranked: ['green tea'], related: ['tea pot', 'matcha'], pages: 1 }],
  ['other.example', { ranked: [], related: [], pages: 0 }],
])('for %j', (seed, expected) => {
  expect(seenIdeas(snapshots, seed)).toEqual({ ...expected, questions: [] });
});
