import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/ignored-directive',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: { en: 'Robots directive that no longer has an effect', fr: 'Directive robots sans effet désormais' },
    found: { en: 'Google ignores {names}.', fr: 'Google ignore {names}.' },
    why: {
      en: 'It once knew noarchive, nocache, noodp, noydir and nositelinkssearchbox; what they switched off is gone.',
      fr: 'Il connaissait noarchive, nocache, noodp, noydir et nositelinkssearchbox ; ce qu’elles désactivaient n’existe plus.',
    },
    fix: {
      en: 'Remove it, unless another search engine needs it (Bing reads noarchive and nocache).',
      fr: 'Retirez-la, sauf si un autre moteur en a besoin (Bing lit noarchive et nocache).',
    },
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const found = directivesNamed(robotsDirectives, page, [
      'noarchive',
      'nocache',
      'noodp',
      'noydir',
      'nositelinkssearchbox',
    ]);
    return failWhereAny(found.map(directivePlace), { names: [...new Set(found.map(({ name }) => name))].join(', ') });
  },
});
