import { expect, it } from 'vitest';

import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';

import { firstSeenOf } from './serp-first-seen.ts';

const now = '2026-11-30T12:30:00.000Z';

it.each([
  ['no visit before', [], {}],
  ['only visits of the same day', [visit('2026-11-30T12:00:00.000Z')], {}],
  ['only a visit of a clock that was ahead', [visit('2026-12-01T12:00:00.000Z')], {}],
  [
    'an earlier day, and again today',
    [visit('2026-11-20T12:00:00.000Z'), visit('2026-11-25T12:00:00.000Z'), visit('2026-11-30T12:00:00.000Z')],
    { 'https://tea.example/': '2026-11-20T12:00:00.000Z' },
  ],
])('tells since when a result is known from an earlier day on: %s', (_, before, firstSeen) => {
  const urls = ['https://tea.example/', 'https://new.example/'];
  expect(firstSeenOf(urls, before, now)).toEqual(firstSeen);
});

function visit(seenAt: string): StoredSnapshot {
  const snapshot = serpSnapshotWith({ items: [organicOf('https://tea.example/')] });
  return { id: seenAt, group: 'tea', seenAt, sizeBytes: 1, snapshot };
}
