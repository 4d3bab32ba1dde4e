import { declaredHreflang } from '#shared/audit/reading/declared-hreflang.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/missing-x-default',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['hreflang', 'page'],
  texts: {
    title: 'hreflang set without x-default',
    found: '{count, plural, one {# alternate} other {# alternates}}, but none for everyone else (x-default).',
    why: 'Google recommends x-default for people whose language is not in the set. It is not required.',
    fix: 'Add hreflang="x-default" with your language chooser or main version.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ hreflang, page }) {
    const declared = declaredHreflang(hreflang, page);
    if (declared.length < 2) return notApplicable;
    return declared.some(({ code }) => code.toLowerCase() === 'x-default')
      ? pass
      : fail({ count: declared.length }, []);
  },
});
