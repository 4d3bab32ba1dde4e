import { describe, expect, test } from 'vitest';

import { parseRating } from './parse-rating.ts';

describe('parseRating', () => {
  test.each([
    ['4.5 out of 5 stars', 4.5],
    ['4.5 out of 5 stars, rating details', 4.5],
    ['4,5 von 5 Sternen', 4.5],
    ['4,6 sur 5 étoiles', 4.6],
    ['4 de 5 estrellas', 4],
    ['5つ星のうち3.9', 3.9],
    ['5つ星のうち5.0', 5],
    ['5 yıldız üzerinden 4,3', 4.3],
    ['5.0 out of 5 stars', 5],
    ['(4.8)', 4.8],
    ['٤٫٥ من ٥ نجوم', 4.5],
    ['0 out of 5', 0],
  ])('reads %s', (text, value) => {
    expect(parseRating(text)).toEqual({ value, max: 5 });
  });

  test.each([[''], ['stars'], ['98.5% positive (193)'], ['1,459']])('gives nothing for %j', (text) => {
    expect(parseRating(text)).toBeNull();
  });
});
