import { describe, expect, it } from 'vitest';

import { measureGrowth, mostGrowth } from '#shared/testing/measure-growth.ts';
import { runCase } from './run-case.ts';
import { fuzzTargets } from './target-list.ts';
import { robots } from './text-targets.ts';

/** Where the depth of a tree has an end (`maxTreeDepth`), growth is that of the rest. */
const sizes: Readonly<Record<string, number>> = { serp: 1_500, html: 1_000 };

describe.each(fuzzTargets)('the reader of $name', ({ growing, name, read, seeds, ...target }) => {
  it('reads its own seeds, and the same mutation for the same number', () => {
    for (const seed of seeds) read(seed);
    const inputs = [0, 0].map(() => {
      const seen: string[] = [];
      runCase({ ...target, growing, name, seeds, read: (text) => seen.push(text) }, seeds, 7);
      return seen[0];
    });
    expect(inputs[0]).toBe(inputs[1]);
  });

  it.each(Object.entries(growing))(
    'takes at most 3 times as long for twice as much of %s',
    (_what, make) => {
      expect(measureGrowth(make, read, sizes[name] ?? 3_000)).toBeLessThanOrEqual(mostGrowth);
    },
    120_000,
  );
});

it('tells what throws, and what takes too long', () => {
  const target = { ...robots, seeds: ['x'] as const };
  const fail = (): never => {
    throw new Error('broken');
  };
  const burn = (): void => {
    const before = process.threadCpuUsage();
    while (process.threadCpuUsage(before).user < 5_000);
  };
  expect(runCase({ ...target, read: fail }, target.seeds, 1)?.reason).toContain('broken');
  expect(runCase({ ...target, read: burn }, target.seeds, 1, 2)?.reason).toMatch(/^takes \d+ ms$/);
  expect(runCase(target, target.seeds, 1)).toBeUndefined();
});
