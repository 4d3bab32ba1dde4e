import { declaredHreflang, hreflangPlace } from '#shared/audit/reading/declared-hreflang.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/not-absolute',
  severity: 'error',
  basis: 'google',
  scope: 'indexable',

  needs: ['hreflang', 'page'],
  texts: {
    title: 'hreflang without a full address',
    found: '{count, plural, one {One alternate has} other {# alternates have}} no full address: {value}.',
    why: 'Google asks for full addresses with protocol and host in hreflang.',
    fix: 'Write https:// and the host in front of the path.',
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
