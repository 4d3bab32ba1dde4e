import { describe, expect, it } from 'vitest';

import { clickThrough, ctrModel } from './ctr-model.ts';
import { type CountedKeyword, groupRanks } from './group-ranks.ts';
import { type ProjectFigures, summarizeProject } from './project-figures.ts';
import { bucketOf, type CurrentRank } from './rank-bucket.ts';

const at = (position: number | null): CurrentRank => ({ status: position === null ? 'not-found' : 'ok', position });

function figuresOf(ranks: readonly (CurrentRank | null)[]): ProjectFigures {
  return figuresOfKeywords(ranks.map((rank) => ({ rank, volume: null })));
}

function figuresOfKeywords(keywords: readonly CountedKeyword[], competitors: readonly string[] = []): ProjectFigures {
  const compared = groupRanks(keywords, competitors);
  return summarizeProject(compared.groups, compared.competitors, ctrModel);
}

describe('figures of a project', () => {
  it('are unknown where nothing is', () => {
    expect(figuresOf([null, { status: 'failed', position: null }])).toMatchObject({
      tracked: 2,
      known: 0,
      visibility: null,
      averagePosition: null,
      distribution: { unknown: 2, notFound: 0 },
    });
  });

  it('have full visibility with first places everywhere, and none without any', () => {
    expect(figuresOf([at(1), at(1)]).visibility).toBe(100);
    expect(figuresOf([at(null), at(44)]).visibility).toBe(0);
  });

  it('leave out of the average what was not found', () => {
    expect(figuresOf([at(2), at(5), at(null)]).averagePosition).toBe(3.5);
  });

  it('have groups that add up to what is tracked', () => {
    const ranks = [1, 3, 4, 10, 11, 20, 21, 50, 51, 700, null].map(at).concat();
    const { distribution, tracked } = figuresOf([...ranks, null]);
    expect(distribution).toEqual({ top3: 2, top10: 2, top20: 2, top50: 2, beyond50: 2, notFound: 1, unknown: 1 });
    expect(Object.values(distribution).reduce((sum, each) => sum + each)).toBe(tracked);
  });

  it('estimate visits over the keywords whose volume is known, and say how many these are', () => {
    const keywords = [
      { rank: at(1), volume: 1_000 },
      { rank: at(2), volume: null },
      { rank: at(null), volume: 500 },
      { rank: null, volume: 9_000 },
    ];
    expect(figuresOfKeywords(keywords)).toMatchObject({ withVolume: 2, estimatedVisits: 398 });
    expect(figuresOf([at(1)])).toMatchObject({ withVolume: 0, estimatedVisits: null });
  });

  it('compare with competitors of today, over the keywords that were checked for one', () => {
    const competitors = { a: null, gone: 1 };
    const keywords = [
      { rank: { ...at(1), competitors }, volume: null },
      { rank: at(3), volume: null },
      { rank: { status: 'failed' as const, position: null, competitors: { a: 1 } }, volume: null },
    ];
    const voice = { compared: 1, weightedBy: 'keywords', own: 100, competitors: { a: 0 } };
    expect(figuresOfKeywords(keywords, ['a', 'new']).voice).toEqual(voice);
    expect(figuresOfKeywords(keywords).voice).toBeNull();
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
