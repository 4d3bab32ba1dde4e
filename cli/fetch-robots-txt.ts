import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import { robotsFactsOf } from '#shared/robots/robots-facts.ts';

import { type FetchLimits, fetchPage, pageLimits } from './fetch-page.ts';

/** robots.txt of the page's origin, within five seconds. */
export async function fetchRobotsTxt(
  pageUrl: string,
  limits: FetchLimits = pageLimits,
): Promise<Input<RobotsTxtFacts>> {
  const url = new URL('/robots.txt', pageUrl).href;
  const fetched = await fetchPage(url, { ...limits, timeoutMs: 5_000, maxRedirects: 5 });
  if (!fetched.ok) return { state: 'missing', reason: 'fetch-failed', detail: fetched.failure };
  const { bytes, finalUrl, headers, status } = fetched.value;
  const contentType = headers['content-type'] ?? null;
  return { state: 'present', value: robotsFactsOf({ url, status, finalUrl, contentType, body: bytes }) };
}
