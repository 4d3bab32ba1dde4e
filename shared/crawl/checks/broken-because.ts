import { noAnswerWords } from '../outcome-words.ts';
import type { KnownUrl } from '../state/known-urls.ts';

/** What is wrong with an address that links lead to, after its name; undefined where a reader may find a page. */
export function brokenBecause({ detail, outcome, status }: KnownUrl): string | undefined {
  if (outcome === 'fetched' && status >= 400) return `answers ${status}`;
  return outcome === 'unreachable' && certain.has(detail) ? noAnswerWords(detail) : undefined;
}

/** A server that was only slow, or a DNS that failed, says nothing of the page. */
const certain: ReadonlySet<string> = new Set(['dead-host', 'connection-refused', 'tls', 'network']);
