import { declaredHreflang, hreflangPlace } from '#shared/audit/reading/declared-hreflang.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/source-conflict',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['hreflang', 'page'],
  texts: {
    title: 'hreflang differs between HTML and header',
    found: 'HTML and Link header name different addresses for {codes}.',
    why: 'Google advises to choose one method. Where two disagree, either may win.',
    fix: 'Keep the links in the HTML, and remove those in the header.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ hreflang, page }) {
    const declared = declaredHreflang(hreflang, page);
    const header = declared.filter(({ source }) => source === 'header');
    if (header.length === 0 || header.length === declared.length) return notApplicable;
    const conflicts = header.filter(({ code, url }) => {
      const other = declared.find(
        (alternate) => alternate.source === 'head' && alternate.code.toLowerCase() === code.toLowerCase(),
      );
      return other !== undefined && other.url !== url;
    });
    const codes = conflicts
      .map(({ code }) => code)
      .slice(0, 8)
      .join(', ');
    return conflicts.length === 0 ? pass : fail({ codes }, conflicts.map(hreflangPlace));
  },
});
