import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { PageContext } from '#shared/audit/rule.ts';

/** What readings of directives are told of a page as served. */
export function rawContext(facts: PageFacts): PageContext {
  return { url: facts.url, collectedAt: facts.collectedAt, source: 'raw', isStaging: false, facts };
}
