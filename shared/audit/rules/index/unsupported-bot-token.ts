import { defineRule, fail, pass } from '#shared/audit/rule.ts';

const supported = new Set(['googlebot', 'googlebot-news']);

/** A list of names, a name in another attribute, and `robot` are no name at all. */
function isMeantForGoogle(agent: string): boolean {
  return agent.includes('google') || (agent !== 'robots' && /\brobots?\b/.test(agent));
}

export const rule = defineRule({
  id: 'index/unsupported-bot-token',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives'],
  texts: {
    title: 'Robots tag for a Google bot that is not read',
    found: 'The tag is named {agent}; Google reads only robots, googlebot and googlebot-news.',
    why: 'Google ignores robots tags with any other name, so the directive has no effect.',
    fix: 'Rename the tag to googlebot, or to robots for all search engines.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives }) {
    const ignored = robotsDirectives.filter(({ agent }) => isMeantForGoogle(agent) && !supported.has(agent));
    const [first] = ignored;
    return first
      ? fail(
          { agent: first.agent },
          ignored.map(({ node, agent, content }) => ({ node, value: `${agent}: ${content}` })),
        )
      : pass;
  },
});
