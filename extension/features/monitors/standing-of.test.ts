import { expect, test } from 'vitest';

import { standingOf } from './standing-of.ts';

test.each([
  ['200', 'same'],
  ['500', 'faulty'],
  ['404', 'faulty'],
  ['timeout', 'unreachable'],
])('a page that answers %s as before is “%s”', (answer, standing) => {
  expect(standingOf({ kind: 'page', status: 'same', seen: { status: [answer] } })).toBe(standing);
});

test('a robots.txt that is not there is no fault', () => {
  expect(standingOf({ kind: 'robots', status: 'same', seen: { robotsStatus: ['404'] } })).toBe('same');
  expect(standingOf({ kind: 'robots', status: 'same', seen: { robotsStatus: ['503'] } })).toBe('faulty');
});
