import { describe, expect, test } from 'vitest';

import { parseRating } from './parse-rating.ts';

describe('parseRating', () => {
  test.each<[string, number, number | null]>([
    ['4.5 out of 5 stars', 4.5, 5],
    ['4.5 out of 5 stars, rating details', 4.5, 5],
    ['4,5 von 5 Sternen', 4.5, 5],
    ['4,6 sur 5 étoiles', 4.6, 5],
    ['4 de 5 estrellas', 4, 5],
    ['5つ星のうち3.9', 3.9, 5],
    ['5つ星のうち5.0', 5, 5],
    ['5 yıldız üzerinden 4,3', 4.3, 5],
    ['5.0 out of 5 stars', 5, 5],
    ['0 out of 5', 0, 5],
    ['٤٫٥ من ٥ نجوم', 4.5, 5],
    ['Rated 9.1/10', 9.1, 10],
    ['87%', 87, 100],
    ['(4.8)', 4.8, null],
    ['4.9 (120)', 4.9, null],
  ])('reads %s', (text, value, max) => {
    expect(parseRating(text)).toEqual({ value, max });
  });

  test.each([[''], ['stars'], ['1,459'], ['on 1.2.2026']])('gives nothing for %j', (text) => {
    expect(parseRating(text)).toBeNull();
  });
});
