import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/extra-attributes',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['hreflang'],
  texts: {
    title: { en: 'hreflang link with media or type', fr: 'Lien hreflang avec media ou type' },
    found: {
      en: '{count, plural, one {One hreflang link} other {# hreflang links}} also {count, plural, one {carries} other {carry}} media or type.',
      fr: '{count, plural, one {Un lien hreflang porte} other {# liens hreflang portent}} aussi media ou type.',
    },
    why: {
      en: 'Google advises against mixing: the link may then be read as an alternate for another device or format.',
      fr: 'Google déconseille de mélanger : le lien peut être lu comme une version pour un autre appareil ou format.',
    },
    fix: {
      en: 'Use one link for the language, and another for media or type.',
      fr: 'Utilisez un lien pour la langue et un autre pour media ou type.',
    },
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
