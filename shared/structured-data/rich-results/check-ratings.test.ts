import { describe, expect, test } from 'vitest';

import { joinGraph } from '../schema-graph.ts';
import { checkRatings } from './check-ratings.ts';

function check(properties: Readonly<Record<string, string | number>>): number {
  const values = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, [value]]));
  return checkRatings(joinGraph([{ format: 'json-ld', types: ['AggregateRating'], properties: values }]).items).length;
}

describe('checkRatings', () => {
  test.each([
    [{ ratingValue: 4.5 }, 0],
    [{ ratingValue: '4,5' }, 0],
    [{ ratingValue: 5.1 }, 1],
    [{ ratingValue: 0 }, 1],
    [{ ratingValue: 0, worstRating: 0 }, 0],
    [{ ratingValue: 8, bestRating: 10 }, 0],
    [{ ratingValue: '88%' }, 0],
    [{ ratingValue: '12/10' }, 1],
    [{ ratingValue: '8/10' }, 0],
    [{ ratingValue: 'great' }, 1],
    [{}, 0],
  ])('%j: %d', (properties, count) => {
    expect(check(properties)).toBe(count);
  });
});
