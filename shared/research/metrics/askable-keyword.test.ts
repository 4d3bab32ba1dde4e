import { describe, expect, test } from 'vitest';

import { askableKeyword } from './askable-keyword.ts';

describe('a keyword as it is asked for', () => {
  test.each([
    ['  Green \u00a0 TEA ', 'green tea'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['c++ tutorial', 'c++ tutorial'],
    ['t-shirt', 't-shirt'],
    ['rock and roll', 'rock and roll'],
    ['緑茶', '緑茶'],
    ['كرسي', 'كرسي'],
    ['iphone 15 pro 256gb', 'iphone 15 pro 256gb'],
    ['nike® shoes', 'nike® shoes'],
  ])('%j is asked for as %j', (text, keyword) => {
    expect(askableKeyword(text)).toEqual({ ok: true, value: keyword });
  });

  test.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['site:example.com tea', 'operator'],
    ['"green tea"', 'operator'],
    ['tea -green', 'operator'],
    ['tea OR coffee', 'operator'],
    ['🍵', 'symbols'],
    ['tea 🍵', 'symbols'],
    ['???', 'symbols'],
    ['a b c d e f g h i j k', 'too-many-words'],
    [Array.from({ length: 80 }, () => 'word').join(' '), 'too-long'],
    ['x'.repeat(81), 'too-long'],
  ])('%j is left out: %s', (text, fault) => {
    expect(askableKeyword(text)).toEqual({ ok: false, failure: fault });
  });
});
