import { declaredHreflang } from '#shared/audit/reading/declared-hreflang.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/hreflang-mismatch',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps', 'hreflang', 'page'],
  texts: {
    title: 'Language versions of page and sitemap differ',
    found: 'The sitemap gives other language versions than the page: {codes}.',
    why: 'Google takes hreflang from either place. Where they disagree it may ignore both.',
    fix: 'Keep the set in one place, or make both equal.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ sitemaps, hreflang, page }) {
    const listed = sitemaps.entries.find(({ match, alternates }) => match === 'page' && alternates.length > 0);
    const declared = declaredHreflang(hreflang, page);
    if (!listed || declared.length === 0) return notApplicable;
    const inPage = new Set(declared.map(({ code, url }) => keyOf(code, url ?? '')));
    const inSitemap = new Set(listed.alternates.map(({ code, url }) => keyOf(code, url)));
    const different = [
      ...[...inPage].filter((key) => !inSitemap.has(key)),
      ...[...inSitemap].filter((key) => !inPage.has(key)),
    ];
    if (different.length === 0) return pass;
    const codes = [...new Set(different.map((key) => key.slice(0, key.indexOf(' '))))].slice(0, 5).join(', ');
    return fail(
      { codes },
      different.slice(0, 20).map((value) => ({ value, url: listed.sitemap })),
    );
  },
});

function keyOf(code: string, url: string): string {
  return `${code.toLowerCase()} ${comparableAddress(url)}`;
}
