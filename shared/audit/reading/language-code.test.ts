import { describe, expect, it } from 'vitest';

import { hreflangProblem, isValidLanguageTag } from './language-code.ts';

describe('hreflangProblem', () => {
  it.each([
    ['en', 'none'],
    ['EN-gb', 'none'],
    ['zh-Hant-TW', 'none'],
    ['x-default', 'none'],
    ['en-UK', 'region'],
    ['es-419', 'region'],
    ['en-EU', 'region'],
    ['gb', 'language'],
    ['fil', 'language'],
    ['en_GB', 'format'],
    ['', 'format'],
    ['en-', 'format'],
  ])('%s: %s', (code, expected) => {
    expect(hreflangProblem(code)).toBe(expected);
  });
});

describe('isValidLanguageTag', () => {
  it.each([
    ['en', true],
    ['PT-br', true],
    ['fil-PH', true],
    ['sr-Latn-RS', true],
    ['x-klingon', true],
    ['xx', false],
    ['english', false],
    ['en_US', false],
    ['', false],
  ])('%s: %s', (tag, expected) => {
    expect(isValidLanguageTag(tag)).toBe(expected);
  });
});
