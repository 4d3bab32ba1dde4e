import type { Context } from 'hono';

import type { Endpoint } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Metrics } from './metrics.ts';
import { type RateLimiter, rateWindowMs } from './rate-limiter.ts';
import type { RequestState } from './request-state.ts';

export type RatePolicy = Exclude<Endpoint['limit'], 'none'>;

export interface RateRules {
  readonly limiter: RateLimiter;
  /** Requests per minute. */
  readonly limits: Readonly<Record<RatePolicy, number>>;
  readonly metrics: Metrics;
}

/**
 * Counts the request against its workspace, or its address before there is one, and says so in the headers of
 * draft-ietf-httpapi-ratelimit-headers-07. Throws `rate_limited` where nothing is left.
 */
export function limitRate(context: Context<RequestState>, policy: RatePolicy, rules: RateRules): void {
  const caller = context.get('principal')?.workspaceId ?? context.req.header('cf-connecting-ip') ?? 'unknown';
  const decision = rules.limiter(policy, caller, rules.limits[policy]);
  context.header('ratelimit-policy', `${decision.limit};w=${rateWindowMs / 1_000}`);
  context.header('ratelimit-limit', String(decision.limit));
  context.header('ratelimit-remaining', String(decision.remaining));
  context.header('ratelimit-reset', String(decision.resetSeconds));
  if (decision.isAllowed) return;
  rules.metrics.countLimited(policy);
  context.header('retry-after', String(decision.resetSeconds));
  throw new AppError('rate_limited');
}
