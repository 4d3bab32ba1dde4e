import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';
import { type RobotsLine, productToken } from '#shared/robots/parse-robots.ts';

export const rule = defineRule({
  id: 'robots/group-shadowing',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'Rules for “*” that Googlebot does not read',
    found:
      'robots.txt has a group for Googlebot, so Googlebot skips {count, plural, one {one rule} other {# rules}} under “*”.',
    why: 'A crawler reads only the groups that name it. Rules under “*” don’t add to them.',
    fix: 'Repeat in the Googlebot group the rules that should hold for Googlebot too.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const groups = rulesByAgent(parsedRobots(robotsTxt).lines);
    const own = groups.get('googlebot');
    if (!own) return notApplicable;
    const known = new Set(own.map(({ kind, value }) => `${kind} ${value}`));
    const skipped = (groups.get('*') ?? []).filter(({ kind, value }) => value !== '' && !known.has(`${kind} ${value}`));
    return failWhereAny(
      skipped.map(({ number, key, value }) => ({
        url: robotsTxt.url,
        value: `${number}: ${key}: ${value}`.slice(0, 300),
      })),
    );
  },
});

/** Allow and disallow lines per lower-case product token, `*` for everyone; groups of the same token are one. */
function rulesByAgent(lines: readonly RobotsLine[]): ReadonlyMap<string, readonly RobotsLine[]> {
  const groups = new Map<string, RobotsLine[]>();
  let agents: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.kind === 'user-agent') {
      if (!isOpen) agents = [];
      isOpen = true;
      const agent = line.value.startsWith('*') ? '*' : productToken(line.value).toLowerCase();
      agents.push(agent);
      groups.set(agent, groups.get(agent) ?? []);
    } else if (line.kind === 'allow' || line.kind === 'disallow') {
      isOpen = false;
      for (const agent of agents) groups.get(agent)?.push(line);
    }
  }
  return groups;
}
