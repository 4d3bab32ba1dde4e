import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/in-body',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['hreflang'],
  texts: {
    title: 'hreflang links in the body',
    found:
      '{count, plural, one {One hreflang link is} other {# hreflang links are}} in the body, where Google ignores hreflang.',
    why: 'hreflang links count only in the head. Often something before them closed the head too early.',
    fix: 'Move them into the head, and check what comes before them.',
  },
  source: {
    label: 'Google: valid page metadata',
    url: 'https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata',
    checked: '2026-11',
  },
  check({ hreflang }) {
    return failWhereAny(
      hreflang
        .filter(({ location }) => location === 'body')
        .map(({ node, code, href }) => ({ node, value: `${code} → ${href ?? ''}`.slice(0, 300) })),
    );
  },
});
