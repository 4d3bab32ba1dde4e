import type { KnownUrl } from '../state/known-urls.ts';

/** What is wrong with an address that links lead to, after its name; undefined where a reader may find a page. */
export function brokenBecause({ detail, outcome, status }: KnownUrl): string | undefined {
  if (outcome === 'fetched' && status >= 400) return `answers ${status}`;
  if (outcome !== 'unreachable') return undefined;
  return detail === 'dead-host' ? 'has no server' : detail === 'network' ? 'gives no answer' : undefined;
}
