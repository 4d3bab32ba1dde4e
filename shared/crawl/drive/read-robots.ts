import { robotsFactsOf } from '#shared/robots/robots-facts.ts';
import { maxRobotsBytes } from '#shared/robots/parse-robots.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';

import type { NoAnswer } from '../event.ts';
import type { FetchOnce } from './crawl-port.ts';

/** RFC 9309 §2.3.1.2: at least five, also to other hosts; the rules are those of the host that was asked. */
const maxRedirects = 5;

/** robots.txt of an origin, or why nothing answers. More redirects than it should have count as "not there". */
export async function readRobots(
  fetchOnce: FetchOnce,
  origin: string,
): Promise<Result<RobotsTxtFacts, NoAnswer['reason']>> {
  const url = `${origin}/robots.txt`;
  let at = url;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const fetched = await fetchOnce({ url: at, maxBytes: maxRobotsBytes, cuts: true, totalMs: 15_000 });
    if (!fetched.ok) return err(fetched.failure.reason);
    const { bytes, headers, status } = fetched.value;
    const location = headers['location'];
    if ((status !== 0 && (status < 300 || status > 399)) || location === undefined)
      return ok(
        robotsFactsOf({ url, status, finalUrl: at, contentType: headers['content-type'] ?? null, body: bytes }),
      );
    const next = URL.parse(location, at);
    if (!next || !/^https?:$/.test(next.protocol)) break;
    at = next.href;
  }
  return ok({ url, status: 404, finalUrl: at, contentType: null, text: '', isTruncated: false });
}

/** The status to go by: null where nothing answers, 404 where nothing can: each page will say so itself. */
export function robotsStatus(found: Awaited<ReturnType<typeof readRobots>>): number | null {
  if (found.ok) return found.value.status;
  return noHost.has(found.failure) ? 404 : null;
}

const noHost: ReadonlySet<NoAnswer['reason']> = new Set(['refused', 'dead-host', 'connection-refused']);
