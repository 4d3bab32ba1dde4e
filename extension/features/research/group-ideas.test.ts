import { expect, test } from 'vitest';

import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { groupIdeas } from './group-ideas.ts';
import type { IdeaRow } from './idea-row.ts';

test('ideas are grouped by the newest page of each, and by words without one; the best suggestion leads', () => {
  const rows = [idea('running shoe', 40), idea('running shoes', 90), idea('trainers', 80), idea('kettle', 10)];
  const pages = [page('trainers', 'run'), page('running shoes', 'run'), page('running shoes', 'older')];
  expect(Object.fromEntries(groupIdeas(rows, pages, 'en'))).toEqual({
    'running shoe': 'running shoes',
    'running shoes': 'running shoes',
    trainers: 'running shoes',
  });
});

test('without pages and likenesses there is no topic', () => {
  expect(groupIdeas([idea('kettle', 1), idea('bench', 1)], [], 'en').size).toBe(0);
  expect(groupIdeas([], [], '').size).toBe(0);
});

function page(query: string, site: string): StoredSnapshot {
  const items = Array.from({ length: 10 }, (_, at) => organicOf(`https://${site}${at}.example/`, at + 1));
  return {
    id: query,
    group: '',
    seenAt: '2026-11-20T00:00:00Z',
    sizeBytes: 1,
    snapshot: serpSnapshotWith({ query, items }),
  };
}

/** Only the parts that decide are there. */
function idea(normalized: string, strength: number): IdeaRow {
  return { normalized, keyword: normalized, strength } as IdeaRow;
}
