import type { NavigationFacts } from '#shared/audit/facts/facts.ts';

/** How the browser came here; undefined where it keeps no such entry. */
export function readNavigation(): NavigationFacts | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming)) return undefined;
  return { type: entry.type, sameOriginRedirects: entry.redirectCount };
}
