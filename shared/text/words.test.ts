import { describe, expect, it } from 'vitest';

import { mostRepeatedWord, sharedWords, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['Crème brûlée, 2 ways!', ['crème', 'brûlée', '2', 'ways']],
    ['Зелёный чай', ['зелёный', 'чай']],
    ['— … —', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

it('finds the word repeated most, short ones apart', () => {
  expect(mostRepeatedWord('The tea and the shoes and the shoes')).toEqual({ word: 'shoes', count: 2 });
  expect(mostRepeatedWord('a b c')).toBeUndefined();
});

it.each([
  ['Green teas', ['green', 'tea'], 0.5],
  ['Brewing kettles', ['brewed', 'kettle'], 0.5],
  ['Brewing kettles', ['brewi'], 0.5],
  ['Something else', ['tea'], 0],
  ['a b', ['tea'], null],
])('shares of %s in %j: %s', (text, vocabulary, expected) => {
  expect(sharedWords(text, new Set(vocabulary))).toBe(expected);
});
