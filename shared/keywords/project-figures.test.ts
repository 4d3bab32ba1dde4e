import { describe, expect, it } from 'vitest';

import { clickThrough, ctrModel } from './ctr-model.ts';
import { summarizeProject } from './project-figures.ts';
import { bucketOf, type CurrentRank } from './rank-bucket.ts';

const at = (position: number | null): CurrentRank => ({ status: position === null ? 'not-found' : 'ok', position });

describe('figures of a project', () => {
  it('are unknown where nothing is', () => {
    expect(summarizeProject([null, { status: 'failed', position: null }], ctrModel)).toMatchObject({
      tracked: 2,
      known: 0,
      visibility: null,
      averagePosition: null,
      distribution: { unknown: 2, notFound: 0 },
    });
  });

  it('have full visibility with first places everywhere, and none without any', () => {
    expect(summarizeProject([at(1), at(1)], ctrModel).visibility).toBe(100);
    expect(summarizeProject([at(null), at(44)], ctrModel).visibility).toBe(0);
  });

  it('leave out of the average what was not found', () => {
    expect(summarizeProject([at(2), at(5), at(null)], ctrModel).averagePosition).toBe(3.5);
  });

  it('have groups that add up to what is tracked', () => {
    const ranks = [1, 3, 4, 10, 11, 20, 21, 50, 51, 700, null].map(at).concat();
    const { distribution, tracked } = summarizeProject([...ranks, null], ctrModel);
    expect(distribution).toEqual({ top3: 2, top10: 2, top20: 2, top50: 2, beyond50: 2, notFound: 1, unknown: 1 });
    expect(Object.values(distribution).reduce((sum, each) => sum + each)).toBe(tracked);
  });

  it('never take a failed check for "not found"', () => {
    expect(bucketOf({ status: 'failed', position: null })).toBe('unknown');
  });
});

describe('the click-through model', () => {
  it('falls with every position and is nothing beyond its end', () => {
    const rates = Array.from({ length: 11 }, (_, index) => clickThrough(index + 1, ctrModel));
    expect(rates.every((rate, index) => index === 0 || rate < (rates[index - 1] ?? 0))).toBe(true);
    expect(clickThrough(11, ctrModel)).toBe(0);
    expect(clickThrough(null, ctrModel)).toBe(0);
  });
});
