import type { Endpoint } from '#shared/api/endpoint.ts';

import type { Metrics } from './metrics.ts';
import type { RateLimiter } from './rate-limiter.ts';

export type RatePolicy = Exclude<Endpoint['limit'], 'none'>;

export interface RateRules {
  readonly limiter: RateLimiter;
  /** Requests per minute. */
  readonly limits: Readonly<Record<RatePolicy, number>>;
  readonly metrics: Metrics;
}
