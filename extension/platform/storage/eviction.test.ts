import { describe, expect, it } from 'vitest';

import { chooseEvictions, type EvictionCandidate } from './eviction.ts';

const a = (id: string, sizeBytes = 10): EvictionCandidate => ({ id, page: 'a', sizeBytes });
const b = (id: string, sizeBytes = 10): EvictionCandidate => ({ id, page: 'b', sizeBytes });

describe('chooseEvictions', () => {
  it.each([
    ['nothing where all fits', [a('1'), a('2')], { maxBytes: 20, maxPerPage: 5 }, []],
    ['the oldest first where bytes run out', [a('1'), b('2'), a('3')], { maxBytes: 20, maxPerPage: 5 }, ['1']],
    ['as many as it takes', [a('1'), b('2'), a('3', 20)], { maxBytes: 25, maxPerPage: 5 }, ['1', '2']],
    ['the oldest of a page with too many', [b('0'), a('1'), a('2'), a('3')], { maxBytes: 99, maxPerPage: 2 }, ['1']],
    ['never the newest', [a('1'), a('2', 1000)], { maxBytes: 50, maxPerPage: 5 }, ['1']],
    ['nothing of an empty history', [], { maxBytes: 50, maxPerPage: 5 }, []],
  ])('forgets %s', (_, candidates, limits, expected) => {
    expect(chooseEvictions(candidates, limits)).toEqual(expected);
  });
});
