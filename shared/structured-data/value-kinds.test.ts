import { describe, expect, test } from 'vitest';

import { isOfKind, type ValueKind } from './value-kinds.ts';

const cases: readonly (readonly [
  kind: ValueKind,
  right: readonly (string | number | boolean)[],
  wrong: readonly (string | number | boolean)[],
])[] = [
  [
    'url',
    ['https://a.example/b', '/b', 'b.png', '//a.example/b'],
    ['', 'data:image/png;base64,x', 'javascript:void(0)', 'about:blank', 'two words'],
  ],
  [
    'date',
    [
      '2026',
      '2026-01',
      '2026-01-02',
      '20260102',
      '2026-01-02T03:04',
      '2026-01-02T03:04:05.6+02:00',
      '2026-01-02T03:04:05Z',
    ],
    ['tomorrow', '2026-13-01', '2026-01-32', '01/02/2026', '2026-01-02T99:00'],
  ],
  ['duration', ['PT30M', 'P1DT2H', 'PT0S', 'P2W', 'PT1.5H'], ['30 minutes', 'PT', 'P', '1H', 'PT5']],
  ['currency', ['USD', 'EUR'], ['$', 'usd', 'EURO', '']],
  ['number', [3, '3', '3.5', '-1', '.5'], ['1,000', '3 €', 'free', '']],
  ['boolean', [true, 'true', 'False', 'https://schema.org/True'], ['yes', 1]],
  ['thing', [], ['text', 1]],
];

describe('isOfKind', () => {
  test.each(cases)('%s', (kind, right, wrong) => {
    expect(right.filter((value) => !isOfKind(value, kind))).toEqual([]);
    expect(wrong.filter((value) => isOfKind(value, kind))).toEqual([]);
  });
});
