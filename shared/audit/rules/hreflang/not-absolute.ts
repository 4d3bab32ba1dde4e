import { declaredHreflang, hreflangPlace } from '#shared/audit/reading/declared-hreflang.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/not-absolute',
  severity: 'error',
  basis: 'google',
  scope: 'indexable',

  needs: ['hreflang', 'page'],
  texts: {
    title: { en: 'hreflang without a full address', fr: 'hreflang sans adresse complète' },
    found: {
      en: '{count, plural, one {One alternate has} other {# alternates have}} no full address: {value}.',
      fr: '{count, plural, one {Une version n’a} other {# versions n’ont}} pas d’adresse complète : {value}.',
    },
    why: {
      en: 'Google asks for full addresses with protocol and host in hreflang.',
      fr: 'Google demande dans hreflang des adresses complètes, avec protocole et hôte.',
    },
    fix: {
      en: 'Write https:// and the host in front of the path.',
      fr: 'Écrivez https:// et l’hôte devant le chemin.',
    },
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ hreflang, page }) {
    const declared = declaredHreflang(hreflang, page);
    if (declared.length === 0) return notApplicable;
    const wrong = declared.filter(({ href }) => !/^https?:/i.test(href));
    return failWhereAny(wrong.map(hreflangPlace), { value: wrong[0]?.href.slice(0, 150) || '""' });
  },
});
