import type { Context } from 'hono';

import { AppError } from '#shared/kernel/app-error.ts';

import { rateWindowMs } from '../runtime/rate-limiter.ts';
import type { RatePolicy, RateRules } from '../runtime/rate-rules.ts';
import type { RequestState } from './request-state.ts';

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
