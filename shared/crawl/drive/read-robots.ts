import { robotsFactsOf } from '#shared/robots/robots-facts.ts';
import { maxRobotsBytes } from '#shared/robots/parse-robots.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';

import type { FetchOnce } from './crawl-port.ts';

/** RFC 9309 §2.3.1.2: at least five, also to other hosts; the rules are those of the host that was asked. */
const maxRedirects = 5;

/**
 * robots.txt of an origin; undefined where nothing answers, `no-host` where nothing can: each page will say so itself. More
 * redirects than it should have count as "not there".
 */
export async function readRobots(
  fetchOnce: FetchOnce,
  origin: string,
): Promise<RobotsTxtFacts | 'no-host' | undefined> {
  const url = `${origin}/robots.txt`;
  let at = url;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const fetched = await fetchOnce({ url: at, maxBytes: maxRobotsBytes, cuts: true, totalMs: 15_000 });
    if (!fetched.ok) {
      const { reason } = fetched.failure;
      return reason === 'refused' || reason === 'dead-host' ? 'no-host' : undefined;
    }
    const { bytes, headers, status } = fetched.value;
    const location = headers['location'];
    if ((status !== 0 && (status < 300 || status > 399)) || location === undefined)
      return robotsFactsOf({ url, status, finalUrl: at, contentType: headers['content-type'] ?? null, body: bytes });
    const next = URL.parse(location, at);
    if (!next || !/^https?:$/.test(next.protocol)) break;
    at = next.href;
  }
  return { url, status: 404, finalUrl: at, contentType: null, text: '', isTruncated: false };
}
