import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/outside-head',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['canonicals'],
  texts: {
    title: 'Canonical in the body',
    found:
      '{count, plural, one {One canonical link is} other {# canonical links are}} in the body, where Google ignores canonicals.',
    why: 'A canonical counts only in the head. Often an element that is not allowed in the head closes it early and pushes the rest into the body.',
    fix: 'Move the link into the head, and check what comes before it.',
  },
  source: {
    label: 'Google: valid page metadata',
    url: 'https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata',
    checked: '2026-11',
  },
  check({ canonicals }) {
    return failWhereAny(
      canonicals.filter(({ location }) => location === 'body').map(({ node, href }) => ({ node, value: href ?? '' })),
    );
  },
});
