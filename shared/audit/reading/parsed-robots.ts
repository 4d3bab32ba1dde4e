import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import { parseRobots, type RobotsTxt } from '#shared/robots/parse-robots.ts';

/** The parsed text of a robots.txt; parsed once, however many rules ask. */
export function parsedRobots(robotsTxt: RobotsTxtFacts): RobotsTxt {
  const known = parsed.get(robotsTxt);
  if (known) return known;
  const robots = parseRobots(robotsTxt.text);
  parsed.set(robotsTxt, robots);
  return robots;
}

const parsed = new WeakMap<RobotsTxtFacts, RobotsTxt>();
