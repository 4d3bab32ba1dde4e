import { expect, test } from 'vitest';

import { isFresh } from './is-fresh.ts';

const nowMs = Date.parse('2026-11-30T10:00:00Z');

test.each([
  ['just now', '2026-11-30T10:00:00Z', true],
  ['thirty days old', '2026-10-31T10:00:00Z', true],
  ['a second more', '2026-10-31T09:59:59Z', false],
  ['two months old', '2026-09-30T10:00:00Z', false],
  ['from a clock that is hours ahead', '2026-12-01T09:00:00Z', true],
  ['from next week', '2026-12-07T10:00:00Z', false],
  ['no time at all', 'soon', false],
])('an answer is asked for again once it is old: %s', (_name, observedAt, isAnswer) => {
  expect(isFresh(observedAt, 30, nowMs)).toBe(isAnswer);
});
