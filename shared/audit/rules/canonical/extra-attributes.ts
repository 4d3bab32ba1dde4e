import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/extra-attributes',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['canonicals'],
  texts: {
    title: { en: 'Canonical with other attributes', fr: 'Canonique avec d’autres attributs' },
    found: { en: 'The canonical link also carries {names}.', fr: 'Le lien canonique porte aussi {names}.' },
    why: {
      en: 'Google ignores a canonical link with hreflang, lang, media or type.',
      fr: 'Google ignore un lien canonique avec hreflang, lang, media ou type.',
    },
    fix: {
      en: 'Use a separate link rel=alternate for those, and leave only rel and href on the canonical.',
      fr: 'Utilisez un link rel=alternate séparé et ne laissez que rel et href sur la canonique.',
    },
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
