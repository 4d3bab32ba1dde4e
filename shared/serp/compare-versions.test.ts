import { describe, expect, it } from 'vitest';

import { compareVersions } from './compare-versions.ts';

describe('compareVersions', () => {
  it.each([
    ['2026-11-21.1', '2026-11-21.1', 0],
    ['2026-11-21.10', '2026-11-21.9', 1],
    ['2026-11-21.9', '2026-11-21.10', -1],
    ['2026-12-01.1', '2026-11-30.99', 1],
    ['2027-01-01.1', '2026-12-31.2', 1],
    ['2026-02-01.100', '2026-10-01.1', -1],
  ])('%s against %s', (a, b, expected) => {
    expect(Math.sign(compareVersions(a, b))).toBe(expected);
  });
});
