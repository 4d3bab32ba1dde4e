import type { SerpProviderId } from '#shared/keywords/serp-providers.ts';

import type { SerpOutcome, SerpRequest } from './serp-outcome.ts';
import type { SerpQueue } from './serp-queue.ts';

/** A source of results pages that costs money. */
export interface SerpProvider {
  readonly id: SerpProviderId;
  /** False where the provider has no such search; then it is never asked. */
  canSearch(request: SerpRequest): boolean;
  /** The most that a request can cost. */
  estimateMicros(request: SerpRequest): number;
  /** Waits for the answer. Never throws for what the provider or the network does. */
  fetchSerp(request: SerpRequest): Promise<SerpOutcome>;
  /** For searches that need not be answered now; null where there is no such way. */
  readonly queue: SerpQueue | null;
}
