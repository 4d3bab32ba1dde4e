import { describe, expect, it } from 'vitest';

import { createRateLimiter } from './rate-limiter.ts';

describe('the rate limiter', () => {
  it('keeps policies and callers apart', () => {
    const limiter = createRateLimiter(() => 0);
    expect(limiter('read', 'a', 1).isAllowed).toBe(true);
    expect(limiter('read', 'a', 1).isAllowed).toBe(false);
    expect(limiter('write', 'a', 1).isAllowed).toBe(true);
    expect(limiter('read', 'b', 1).isAllowed).toBe(true);
  });

  it.each([
    [0, 60],
    [500, 60],
    [1_000, 59],
    [59_999, 1],
  ])('after %i ms says that %i seconds are left', (elapsedMs, resetSeconds) => {
    let nowMs = 5_000;
    const limiter = createRateLimiter(() => nowMs);
    limiter('read', 'a', 10);
    nowMs += elapsedMs;
    expect(limiter('read', 'a', 10)).toEqual({ isAllowed: true, limit: 10, remaining: 8, resetSeconds });
  });

  it('does not count what it refuses, so that a window always ends', () => {
    let nowMs = 0;
    const limiter = createRateLimiter(() => nowMs);
    for (let request = 0; request < 100; request += 1) limiter('read', 'a', 2);
    nowMs = 60_000;
    expect(limiter('read', 'a', 2)).toMatchObject({ isAllowed: true, remaining: 1 });
  });

  it('lets callers in again where the clock was set back', () => {
    let nowMs = 10 * 3_600_000;
    const limiter = createRateLimiter(() => nowMs);
    limiter('read', 'a', 1);
    nowMs -= 3_600_000;
    expect(limiter('read', 'a', 1)).toMatchObject({ isAllowed: true, resetSeconds: 60 });
  });

  it('forgets the oldest caller rather than growing without end', () => {
    const limiter = createRateLimiter(() => 0);
    limiter('read', 'first', 1);
    for (let caller = 0; caller < 20_000; caller += 1) limiter('read', `caller-${caller}`, 1);
    expect(limiter('read', 'first', 1).isAllowed).toBe(true);
    expect(limiter('read', 'caller-19999', 1).isAllowed).toBe(false);
  });
});
