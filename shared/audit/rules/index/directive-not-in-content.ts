import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/directive-not-in-content',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives'],
  texts: {
    title: 'Robots directive outside of the content attribute',
    found: 'The {agent} tag has no content; {first} is not read.',
    why: 'Search engines read directives in content alone. In any other attribute they do nothing.',
    fix: 'Move the directive into the content attribute.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives }) {
    const places = robotsDirectives.flatMap(({ node, agent, unread }) =>
      unread === undefined ? [] : [{ node, value: unread.slice(0, 200), agent }],
    );
    const [first] = places;
    return first
      ? fail(
          { agent: first.agent, first: first.value },
          places.map(({ node, value }) => ({ node, value })),
        )
      : pass;
  },
});
