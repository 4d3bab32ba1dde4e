import { describe, expect, test } from 'vitest';

import { foldSpace } from './fold-space.ts';

describe('foldSpace', () => {
  test.each([
    ['', ''],
    ['one two', 'one two'],
    [' one  two\n three ', 'one two three'],
    ['one\u00a0two', 'one two'],
    ['one\ttwo', 'one two'],
    [' \n ', ''],
  ])('%j is %j', (text, expected) => {
    expect(foldSpace(text)).toBe(expected);
  });
});
