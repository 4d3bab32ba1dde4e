import { describe, expect, it } from 'vitest';

import { hostileLimitMs, timeOf } from '#shared/testing/time-of.ts';

import { crowdedTargets, type TargetBox } from './target-spacing.ts';

const box = (leftPx: number, topPx: number, widthPx: number, heightPx: number): TargetBox => ({
  leftPx,
  topPx,
  widthPx,
  heightPx,
});

describe('crowdedTargets', () => {
  it.each([
    ['two of 24 px side by side', [box(0, 0, 24, 24), box(24, 0, 24, 24)], []],
    ['two of 16 px with their middles 24 px apart', [box(0, 0, 16, 16), box(24, 0, 16, 16)], []],
    ['two of 16 px with their middles 20 px apart', [box(0, 0, 16, 16), box(20, 0, 16, 16)], [0, 1]],
    ['a small one close to a large one', [box(0, 0, 16, 16), box(18, 0, 200, 40)], [0]],
    ['a small one alone', [box(0, 0, 4, 4)], []],
    ['a wide line of 18 px above another', [box(0, 0, 300, 18), box(0, 20, 300, 18)], [0, 1]],
    ['a wide line of 18 px well apart', [box(0, 0, 300, 18), box(0, 40, 300, 18)], []],
    ['slides on each other beside another', [box(0, 0, 16, 16), box(0, 0, 16, 16), box(20, 0, 16, 16)], [0, 1, 2]],
    ['a link around a button', [box(0, 0, 100, 20), box(10, 2, 16, 16)], []],
  ])('%s', (_name, boxes, crowded) => {
    expect(crowdedTargets(boxes)).toEqual(crowded);
  });

  it('takes no longer for slides that lie on each other', () => {
    const slides = Array.from({ length: 20_000 }, () => box(0, 0, 10, 10));
    expect(timeOf(() => crowdedTargets(slides))).toBeLessThan(hostileLimitMs);
  });

  it('looks only at neighbours, however many there are', () => {
    const grid = Array.from({ length: 20_000 }, (_, at) => box((at % 100) * 40, Math.floor(at / 100) * 40, 10, 10));
    expect(crowdedTargets(grid)).toEqual([]);
  });
});
