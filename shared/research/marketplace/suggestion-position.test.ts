import { expect, test } from 'vitest';

import { mostTyped, placeAmong, suggestionPosition, typedPrefixes } from './suggestion-position.ts';

test.each([
  ['Oak  Bench', ['o', 'oa', 'oak', 'oak b', 'oak be', 'oak ben', 'oak benc', 'oak bench']],
  ['né', ['n', 'né']],
  ['🪑x', ['🪑', '🪑x']],
  ['  ', []],
])('%s is typed letter by letter', (text, expected) => {
  expect(typedPrefixes(text)).toEqual(expected);
});

test('a long text is asked for up to forty letters', () => {
  expect(typedPrefixes('a'.repeat(300))).toHaveLength(mostTyped);
});

test.each<[string, readonly string[], number | null, string | null]>([
  ['oak bench', ['oak table', 'Oak  Bench', 'oak bench cushion'], 2, 'Oak  Bench'],
  ['acme', ['oak bench', 'acme desk lamp', 'acme'], 3, 'acme'],
  ['acme', ['desk lamp by acme', 'acmesque'], 1, 'desk lamp by acme'],
  ['acme', ['acmesque'], null, null],
  ['acme', [], null, null],
])('%s among %j', (wanted, suggestions, place, suggestion) => {
  expect(placeAmong(wanted, 'x', suggestions)).toEqual({ typed: 'x', place, suggestion });
});

test('the first letters that bring it, and its best place with the fewest letters', () => {
  const steps = [
    { typed: 'oak b', place: 2, suggestion: 'oak bench' },
    { typed: 'oa', place: null, suggestion: null },
    { typed: 'oak', place: 7, suggestion: 'oak bench' },
    { typed: 'oak be', place: 2, suggestion: 'oak bench' },
  ];
  expect(suggestionPosition(steps)).toEqual({ first: { letters: 3, place: 7 }, best: { letters: 5, place: 2 } });
  expect(suggestionPosition(steps.slice(1, 2))).toBeUndefined();
});
