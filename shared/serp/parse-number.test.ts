import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findNumbers, normalizeNumbers } from './parse-number.ts';

const valuesIn = (text: string, fractionDigits?: number): number[] =>
  findNumbers(normalizeNumbers(text), fractionDigits).map(({ value }) => value);

describe('findNumbers', () => {
  test.each<[string, number[]]>([
    ['1234', [1234]],
    ['1,234', [1234]],
    ['1.234', [1234]],
    ['0.123', [0.123]],
    ['1,5', [1.5]],
    ['1234.5678', [1234.5678]],
    ['1,234.5', [1234.5]],
    ['1.234.567', [1234567]],
    ['12,34,567.8', [1234567.8]],
    ['1’234.50', [1234.5]],
    ['12 345 678', [12345678]],
    ['2 in 1 set, 3.5 mm', [2, 1, 3.5]],
    ['64 512', [64512]],
    ['8 16 32', [8, 16, 32]],
    ['１２３', [123]],
    ['١٬٢٣٤٫٥', [1234.5]],
    ['on 1.2.2026', []],
    ['no digits', []],
  ])('reads %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test('takes three digits for a fraction where the unit has thousandths', () => {
    expect(valuesIn('1.234', 3)).toEqual([1.234]);
    expect(valuesIn('1,234.000', 3)).toEqual([1234]);
  });

  test('reads back what Intl writes in the notations of the marketplaces', () => {
    const locales = ['en-US', 'en-IN', 'de-DE', 'fr-FR', 'sv-SE', 'pl-PL', 'ja-JP', 'tr-TR', 'pt-BR', 'nl-NL', 'ar-EG'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...locales), (cents, locale) => {
        const shown = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        expect(valuesIn(shown.format(cents / 100))).toEqual([cents / 100]);
      }),
    );
  });
});
