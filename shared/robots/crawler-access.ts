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
  const asked = token ?? tokens[0];
  return matchRobots(/google/i.test(asked) ? robots : encoded(robots), asked, address);
}

const encodedRobots = new WeakMap<RobotsTxt, RobotsTxt>();

/**
 * The rules with the codes of what no address holds as it is, a space above all (RFC 9309 §2.2.2). Google's matcher
 * encodes letters beyond ASCII alone: to it a rule with a space matches no address.
 */
function encoded(robots: RobotsTxt): RobotsTxt {
  const known = encodedRobots.get(robots);
  if (known) return known;
  const made = {
    ...robots,
    lines: robots.lines.map((line) => ({ ...line, value: line.value.replace(/[ "<>`{}]/g, encodeURIComponent) })),
  };
  encodedRobots.set(robots, made);
  return made;
}

function namesCrawler(robots: RobotsTxt, token: string): boolean {
  return robots.lines.some(
    ({ kind, value }) => kind === 'user-agent' && productToken(value).toLowerCase() === token.toLowerCase(),
  );
}
