import { declaredHreflang, hreflangPlace } from '#shared/audit/reading/declared-hreflang.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/duplicate-language',
  severity: 'error',
  basis: 'google',
  scope: 'indexable',

  needs: ['hreflang', 'page'],
  texts: {
    title: 'One language with two addresses',
    found: '{codes} {count, plural, one {has} other {have}} more than one address.',
    why: 'Google can’t tell which of them to show for that language.',
    fix: 'Keep one address for each code.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ hreflang, page }) {
    const declared = declaredHreflang(hreflang, page);
    if (declared.length === 0) return notApplicable;
    const byCode = Map.groupBy(declared, ({ code }) => code.toLowerCase());
    const doubled = [...byCode].filter(([, alternates]) => new Set(alternates.map(({ url }) => url)).size > 1);
    const codes = doubled
      .map(([code]) => code)
      .slice(0, 8)
      .join(', ');
    return doubled.length === 0
      ? pass
      : fail(
          { count: doubled.length, codes },
          doubled.flatMap(([, alternates]) => alternates.map(hreflangPlace)),
        );
  },
});
