import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/extra-attributes',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['hreflang'],
  texts: {
    title: 'hreflang link with media or type',
    found: '{count, plural, one {One hreflang link also carries} other {# hreflang links also carry}} media or type.',
    why: 'Google advises against mixing: the link may then be read as an alternate for another device or format.',
    fix: 'Use one link for the language, and another for media or type.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ hreflang }) {
    const found = hreflang.filter(({ location, extraAttributes }) => location === 'head' && extraAttributes.length > 0);
    return failWhereAny(
      found.map(({ node, code, extraAttributes }) => ({ node, value: `${code}: ${extraAttributes.join(', ')}` })),
    );
  },
});
