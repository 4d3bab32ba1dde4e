import type { ProviderStateRow } from '../../repositories/provider-states.ts';

export type BreakerState = Pick<ProviderStateRow, 'breaker' | 'failures' | 'reason' | 'openedAt' | 'retryAt'>;

/** How a call to a provider ended. */
export type CallEnd =
  | { readonly kind: 'answered' }
  /** `isPayment`: the account is turned away, so that no further call can help. */
  | { readonly kind: 'failed'; readonly isPayment: boolean; readonly reason: string };

/** Failures in a row that open it. */
const maxFailures = 5;
const minuteMs = 60_000;
const longestWaitMs = 60 * minuteMs;

/** How the breaker stands after one more call. It opens for a minute, twice as long with each failed trial, up to an hour. */
export function nextBreaker(before: BreakerState, end: CallEnd, nowMs: number): BreakerState {
  if (end.kind === 'answered') return { breaker: 'closed', failures: 0, reason: null, openedAt: null, retryAt: null };
  const failures = before.failures + 1;
  const isOpen = end.isPayment || failures >= maxFailures || before.breaker !== 'closed';
  if (!isOpen) return { ...before, failures, reason: end.reason };
  const doublings = Math.min(10, Math.max(0, failures - maxFailures));
  const waitMs = end.isPayment ? longestWaitMs : Math.min(longestWaitMs, minuteMs * 2 ** doublings);
  return {
    breaker: 'open',
    failures,
    reason: end.reason,
    openedAt: before.openedAt ?? new Date(nowMs),
    retryAt: new Date(nowMs + waitMs),
  };
}
