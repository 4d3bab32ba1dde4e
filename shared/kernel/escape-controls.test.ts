import { describe, expect, test } from 'vitest';

import { escapeControls } from './escape-controls.ts';

describe('escapeControls', () => {
  test.each([
    ['\u001b[31mred', '\\u001b[31mred'],
    ['\u009b31m', '\\u009b31m'],
    ['gpj\u202efdp', 'gpj\\u202efdp'],
    ['\u2066a\u2069', '\\u2066a\\u2069'],
    ['a\u0000b\u007f', 'a\\u0000b\\u007f'],
    ['one\ttwo\r\nthree', 'one\ttwo\r\nthree'],
    ['käse 米 👍🏽', 'käse 米 👍🏽'],
  ])('%j', (text, shown) => {
    expect(escapeControls(text)).toBe(shown);
  });

  test('changes nothing of what JSON says', () => {
    const value = { title: 'a\u009bb\u202ec' };
    expect(JSON.parse(escapeControls(JSON.stringify(value)))).toEqual(value);
  });
});
