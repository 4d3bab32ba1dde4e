import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/extra-attributes',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals'],
  texts: {
    title: 'Canonical with other attributes',
    found: 'The canonical link also carries {names}.',
    why: 'Google ignores a canonical link with hreflang, lang, media or type.',
    fix: 'Use a separate link rel=alternate for those, and leave only rel and href on the canonical.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals }) {
    const found = canonicals.filter(
      ({ location, extraAttributes }) => location === 'head' && extraAttributes.length > 0,
    );
    const names = [...new Set(found.flatMap(({ extraAttributes }) => extraAttributes))].join(', ');
    return found.length === 0
      ? pass
      : fail(
          { names },
          found.map(({ node, href }) => ({ node, value: href ?? '' })),
        );
  },
});
