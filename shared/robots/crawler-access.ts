import { comparableAddress } from '#shared/kernel/comparable-address.ts';

import { matchRobots, type RobotsVerdict } from './match-robots.ts';
import { productToken, type RobotsTxt } from './parse-robots.ts';
import { resolveCrawler } from './resolve-crawler.ts';

/**
 * Whether a crawler may fetch an address, as that crawler decides: its name resolved to the tokens that it looks for, and
 * the address in the form in which it is requested (RFC 9309 §2.2.2). `matchRobots` is the bare matcher, which wants both
 * done before.
 */
export function crawlerAccess(robots: RobotsTxt, userAgent: string, url: string): RobotsVerdict {
  const { ignoresGlobal, ignoresRobots, tokens } = resolveCrawler(userAgent);
  const address = comparableAddress(url);
  const token = tokens.find((each) => namesCrawler(robots, each));
  if (ignoresRobots || (token === undefined && ignoresGlobal)) {
    return { isAllowed: true, decidedBy: null, group: 'none', isGlobalShadowed: false };
  }
  return matchRobots(robots, token ?? tokens[0], address);
}

function namesCrawler(robots: RobotsTxt, token: string): boolean {
  return robots.lines.some(
    ({ kind, value }) => kind === 'user-agent' && productToken(value).toLowerCase() === token.toLowerCase(),
  );
}
