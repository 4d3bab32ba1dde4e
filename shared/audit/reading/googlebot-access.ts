import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import type { RobotsVerdict } from '#shared/robots/match-robots.ts';
import { parsedRobots } from './parsed-robots.ts';

/** The state of a robots.txt by its HTTP status: readable, absent (allows everything), or unreachable (forbids, at first). */
export type RobotsState = 'readable' | 'absent' | 'unreachable';

/**
 * 2xx is read; 4xx allows everything, but 429 counts as a server error, which stops the crawl.
 * https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt (read 2026-11)
 */
export function robotsState(robotsTxt: RobotsTxtFacts): RobotsState {
  if (robotsTxt.status >= 200 && robotsTxt.status < 300) return 'readable';
  return robotsTxt.status >= 500 || robotsTxt.status === 429 ? 'unreachable' : 'absent';
}

/** What robots.txt says to Googlebot about a URL; undefined where there is no readable robots.txt. */
export function googlebotAccess(robotsTxt: RobotsTxtFacts, url: string): RobotsVerdict | undefined {
  if (robotsState(robotsTxt) !== 'readable') return undefined;
  return crawlerAccess(parsedRobots(robotsTxt), 'Googlebot', url);
}
