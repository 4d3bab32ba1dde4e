import { expect, it } from 'vitest';

import { compareTexts } from './raw-comparison.ts';

it.each([
  ['Tea', 'Tea', { outcome: 'pass' }],
  [' Tea \n time', 'Tea time', { outcome: 'pass' }],
  ['Tea', 'Coffee', { outcome: 'fail', params: { kind: 'changed', before: 'Tea', after: 'Coffee' } }],
  [null, 'Coffee', { outcome: 'fail', params: { kind: 'added', before: '—' } }],
  ['', 'Coffee', { outcome: 'fail', params: { kind: 'added' } }],
  ['Tea', null, { outcome: 'not-applicable' }],
])('%s, then %s', (before, after, expected) => {
  expect(compareTexts(before, after, {})).toMatchObject(expected);
});
