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
    ['', 'data:image/png;base64,x', 'javascript:void(0)', 'about:blank', 'two words', 'True'],
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
    ['tomorrow', '2026-13-01', '2026-01-32', '2026-02-30', '01/02/2026', '2026-01-02T99:00', '2015-11-28 05:36:00'],
  ],
  ['time', ['09:00', '17:30:00', '09:00+02:00', '24:00'], ['9am', '9:00', '25:00', '']],
  ['duration', ['PT30M', 'P1DT2H', 'PT0S', 'P2W', 'PT1.5H'], ['30 minutes', 'PT', 'P', '1H', 'PT5']],
  ['currency', ['USD', 'EUR'], ['$', 'usd', 'EURO', '']],
  ['number', [3, '3', '3.5', '-1', '.5'], ['1,000', '3 €', 'free', '']],
  ['rating', [4.5, '4.5', '92%', '9/10', 'A'], ['4,5']],
  ['boolean', [true, 'true', 'False', 'https://schema.org/True'], ['yes', 1]],
  ['thing', [], ['text', 1]],
];

describe('isOfKind', () => {
  test.each(cases)('%s', (kind, right, wrong) => {
    expect(right.filter((value) => !isOfKind(value, kind))).toEqual([]);
    expect(wrong.filter((value) => isOfKind(value, kind))).toEqual([]);
  });

  test.each([
    ['gtin13', '4006381333931', true],
    ['gtin13', '4006381333932', false],
    ['gtin13', '96385074', false],
    ['gtin', '96385074', true],
    ['gtin12', '036000291452', true],
    ['gtin14', '10614141000415', true],
    ['gtin', '4006-3813-3393-1', false],
    ['gtin', 'https://id.gs1.org/01/09506000134352', true],
    ['gtin13', 'https://id.gs1.org/01/09506000134352', false],
  ])('a %s of %s: %s', (property, value, expected) => {
    expect(isOfKind(value, 'gtin', property)).toBe(expected);
  });

  test.each([
    ['availability', 'https://schema.org/InStock', true],
    ['availability', 'http://schema.org/instock', true],
    ['availability', 'InStock', true],
    ['availability', 'In stock', false],
    ['availability', 'https://schema.org/Available', false],
    ['itemCondition', 'NewCondition', true],
    ['itemCondition', 'new', false],
    ['eventStatus', 'EventScheduled', true],
    ['variesBy', 'https://schema.org/size', true],
    ['variesBy', 'https://schema.org/weight', false],
    ['employmentType', 'FULL_TIME', true],
    ['employmentType', 'full time', false],
    ['dayOfWeek', 'https://schema.org/Monday', true],
    ['dayOfWeek', 'Mon', false],
  ])('an %s of %s: %s', (property, value, expected) => {
    expect(isOfKind(value, 'enumeration', property)).toBe(expected);
  });
});
