import type { SerpReading } from '#shared/serp/read-serp.ts';
import type { SerpComparison } from '#extension/platform/messages/serp-messages.ts';

export interface PageReading {
  readonly reading: SerpReading<Node>;
  /** Null where no newer description was tried, or the page tells nothing of it. */
  readonly comparison: SerpComparison | null;
}
