import { readRobots } from '#shared/crawl/drive/read-robots.ts';
import { readSitemap } from '#shared/crawl/drive/read-sitemap.ts';
import { matchRobots } from '#shared/robots/match-robots.ts';
import { isGlobalAgent, parseRobots, productToken, type RobotsTxt } from '#shared/robots/parse-robots.ts';

import type { MonitorKind, MonitorPort } from '../monitor-kind.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * robots.txt by what it means, and the addresses in sitemaps. Comments, order and spelling are nothing; what counts is
 * which paths Googlebot may not fetch, and what the rules for others say.
 */
export const robotsKind: MonitorKind = {
  id: 'robots',
  fields: ['robotsStatus', 'googlebotBlocked', 'otherRules', 'sitemaps', 'sitemapUrls'],
  needsConfirmation: () => true,
  async read(port, url) {
    const { origin } = new URL(url);
    const startedMs = port.clock();
    const found = await readRobots(port.fetchOnce, origin);
    if (!found.ok) return { snapshot: { robotsStatus: [found.failure] }, elapsedMs: null, note: found.failure };
    const { status, text } = found.value;
    const note = String(status);
    const elapsedMs = port.clock() - startedMs;
    if (status === 429) return { snapshot: {}, elapsedMs, note, busyMs: 0 };
    // Google takes every 4xx for "no rules", and 5xx for "all closed" (RFC 9309 §2.3.1.3 and .4).
    if (status >= 500) return { snapshot: { robotsStatus: [note] }, elapsedMs, note };
    const robots = parseRobots(status < 300 ? text : '');
    const listed = robots.lines.filter(({ kind }) => kind === 'sitemap').map(({ value }) => value);
    const named = listed.flatMap((given) => URL.parse(given, url)?.href ?? []);
    const snapshot: Snapshot = {
      robotsStatus: [note],
      googlebotBlocked: blockedFor('Googlebot', robots, origin),
      otherRules: rulesOfOthers(robots),
      sitemaps: named.toSorted(),
      ...(await addressesIn(port, named.length > 0 ? named : [`${origin}/sitemap.xml`])),
    };
    return { snapshot, elapsedMs, note };
  },
};

const mostRules = 500;

/** Patterns of paths that the crawler may not fetch, by the verdict on such a path and not by what is written. */
function blockedFor(agent: string, robots: RobotsTxt, origin: string): readonly string[] {
  const patterns = robots.lines
    .filter(({ kind, value }) => kind === 'disallow' && value !== '')
    .map(({ value }) => value);
  return [...new Set(patterns)]
    .filter((pattern) => !matchRobots(robots, agent, origin + samplePath(pattern)).isAllowed)
    .toSorted()
    .slice(0, mostRules);
}

/** A path that the pattern is about. */
function samplePath(pattern: string): string {
  const path = pattern.replace(/\$$/, '').replaceAll('*', 'x');
  return path.startsWith('/') ? path : `/${path}`;
}

/** `bingbot disallow /x`, sorted; without groups that Googlebot reads. */
function rulesOfOthers(robots: RobotsTxt): readonly string[] {
  const rules: string[] = [];
  let agents: string[] = [];
  let isClosed = false;
  for (const { kind, value } of robots.lines) {
    if (kind === 'user-agent') {
      if (isClosed) agents = [];
      isClosed = false;
      agents.push(isGlobalAgent(value) ? '*' : productToken(value).toLowerCase());
    } else if (kind === 'allow' || kind === 'disallow') {
      isClosed = true;
      rules.push(
        ...agents.filter((agent) => agent !== 'googlebot' && agent !== '*').map((agent) => `${agent} ${kind} ${value}`),
      );
    }
  }
  return [...new Set(rules)].toSorted().slice(0, mostRules);
}

/** Files that are read, an index counted, and addresses that are compared one by one. */
const mostFiles = 10;
const mostAddresses = 2_000;
/** Far more than so many addresses take, and a Worker holds it unpacked too. */
const maxSitemapBytes = 4 * 1024 * 1024;

/** Missing where one of the files did not answer or was not read whole, or where there are more than can be compared. */
async function addressesIn(port: MonitorPort, sitemaps: readonly string[]): Promise<Pick<Snapshot, 'sitemapUrls'>> {
  const waiting = [...sitemaps];
  const seen = new Set<string>();
  const addresses = new Set<string>();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    if (seen.size >= mostFiles) return {};
    seen.add(next);
    const { isWhole, sitemaps: inner, status, urls } = await readSitemap(port, next, maxSitemapBytes);
    if (status === null || status >= 500 || status === 429 || (status === 200 && !isWhole)) return {};
    for (const url of urls) addresses.add(url);
    waiting.push(...inner);
    if (addresses.size > mostAddresses) return {};
  }
  return { sitemapUrls: [...addresses].toSorted() };
}
