import { describe, expect, test } from 'vitest';

import { compareText, isStatedInText } from './is-stated-in-text.ts';
import type { StatedValue } from './stated-values.ts';

describe('isStatedInText', () => {
  const cases: readonly (readonly [kind: StatedValue['kind'], value: string, text: string, isThere: boolean])[] = [
    ['name', 'Oak &amp; Ash Chair', 'The  OAK & Ash\nchair, new', true],
    ['name', 'Oak', 'Oakley', false],
    ['author', 'Ada Lovelace', 'By Ada Lovelace, 2026', true],
    ['author', 'Ada Lovelace', 'By Grace Hopper', false],
    ['breadcrumb', '»', 'anything', true],
    ['price', '1299.00', 'now 1.299,00 €', true],
    ['price', '1299', '$1,299', true],
    ['price', '635000', '₹6,35,000', true],
    ['price', '12.49', '12€49', true],
    ['price', '12.49', '112.49', false],
    ['price', '99', 'now 89 €', false],
    ['price', 'on request', 'call us', true],
    ['rating', '4.5', '4,5 of 5', true],
    ['rating', '4.5', '4 of 5', false],
    ['date', '2026-03-04', '4 mars 2026', true],
    ['date', '2026-03-04T23:30:00Z', 'March 5, 2026', true],
    ['date', '2026-03-04', '04.03.26', true],
    ['date', '2026-03-04', '3/4/2026', true],
    ['date', '2026-03-04', '4 mai 2026', false],
    ['date', 'soon', '', true],
  ];
  test.each(cases)('%s %s in %j: %s', (kind, value, text, isThere) => {
    expect(isStatedInText({ kind, property: '', value }, compareText(text, [], 'fr'))).toBe(isThere);
  });

  test('takes the machine-readable date of a time element', () => {
    const stated = { kind: 'date', property: '', value: '2026-03-04' } as const;
    expect(isStatedInText(stated, compareText('yesterday', ['2026-03-04T10:00'], 'not a language'))).toBe(true);
  });
});
