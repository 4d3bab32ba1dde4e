import { expect, it } from 'vitest';

import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { choosePair, serpThenNow } from './serp-then-now.ts';

const pageOf = (...hosts: readonly string[]) =>
  serpSnapshotWith({ items: hosts.map((host, at) => organicOf(`https://${host}.test/`, at + 1)) });

it('puts two results pages beside each other with what moved, came and went', () => {
  const lines = serpThenNow(pageOf('a', 'b', 'c', 'd'), pageOf('b', 'a', 'e'));
  expect(lines.map(({ before }) => before && [before.row.domain, before.isGone])).toEqual([
    ['a.test', false],
    ['b.test', false],
    ['c.test', true],
    ['d.test', true],
  ]);
  expect(lines.map(({ after }) => after && [after.row.domain, after.kind, after.change])).toEqual([
    ['b.test', 'moved', 1],
    ['a.test', 'moved', -1],
    ['e.test', 'new', null],
    undefined,
  ]);
});

it.each([
  ['none of one visit', ['2026-11-01T10'], undefined],
  ['an earlier day', ['2026-11-01T10', '2026-11-02T10', '2026-11-02T11'], ['2026-11-01T10', '2026-11-02T11']],
  ['the visit before, on one day', ['2026-11-02T09', '2026-11-02T10'], ['2026-11-02T09', '2026-11-02T10']],
])('compares with %s', (_name, times, expected) => {
  const pair = choosePair(
    times.map((seenAt) => ({ id: seenAt, seenAt })),
    (time) => time.slice(0, 10),
  );
  expect(pair?.map(({ seenAt }) => seenAt)).toEqual(expected);
});
