import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/robots-meta-in-body',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives'],
  texts: {
    title: 'Robots tag in the body',
    found: '{count, plural, one {A robots tag is} other {# robots tags are}} in the body instead of the head.',
    why: 'Google honours a robots tag anywhere in the page; other search engines may not.',
    fix: 'Move the tag into the head.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives }) {
    return failWhereAny(
      robotsDirectives
        .filter(({ location }) => location === 'body')
        .map(({ node, content }) => ({ node, value: content })),
    );
  },
});
