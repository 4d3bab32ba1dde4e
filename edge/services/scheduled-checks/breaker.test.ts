import { describe, expect, it } from 'vitest';

import { type BreakerState, type CallEnd, nextBreaker } from './breaker.ts';

const closed: BreakerState = { breaker: 'closed', failures: 0, reason: null, openedAt: null, retryAt: null };
const answered: CallEnd = { kind: 'answered' };
const failed: CallEnd = { kind: 'failed', isPayment: false, reason: 'away' };
const unpaid: CallEnd = { kind: 'failed', isPayment: true, reason: 'no money' };
const after = (...ends: readonly CallEnd[]) => ends.reduce((state, end) => nextBreaker(state, end, 0), closed);
const times = (count: number, end: CallEnd) => Array.from({ length: count }, () => end);

describe('the breaker', () => {
  it.each<[string, BreakerState, Partial<BreakerState>]>([
    ['stays closed after four failures', after(...times(4, failed)), { breaker: 'closed', failures: 4, retryAt: null }],
    ['opens for a minute with the fifth', after(...times(5, failed)), { breaker: 'open', retryAt: new Date(60_000) }],
    ['waits twice as long with each further one', after(...times(7, failed)), { retryAt: new Date(240_000) }],
    ['never waits longer than an hour', after(...times(40, failed)), { retryAt: new Date(3_600_000) }],
    ['opens for an hour where nothing is paid', after(unpaid), { breaker: 'open', retryAt: new Date(3_600_000) }],
    [
      'counts failures in a row alone',
      after(...times(4, failed), answered, failed),
      { breaker: 'closed', failures: 1 },
    ],
    ['closes with an answer', after(...times(5, failed), answered), closed],
  ])('%s', (_name, state, expected) => {
    expect(state).toMatchObject(expected);
  });

  it('opens again with a trial that fails', () => {
    const trying: BreakerState = { ...after(unpaid), breaker: 'half-open' };
    expect(nextBreaker(trying, failed, 0)).toMatchObject({ breaker: 'open' });
  });
});
