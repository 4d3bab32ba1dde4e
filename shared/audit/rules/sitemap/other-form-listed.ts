import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/other-form-listed',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'Sitemap lists another form of the address',
    found: 'The sitemap lists {loc}, not the address of this page.',
    why: 'A listed address should answer with 200 itself. Another form of it redirects or makes a duplicate.',
    fix: 'List the address letter by letter as it is: scheme, www, case and trailing slash.',
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps }) {
    const [first] = sitemaps.entries;
    if (!first) return notApplicable;
    if (sitemaps.entries.some(({ match }) => match !== 'variant')) return pass;
    return fail(
      { loc: first.loc },
      sitemaps.entries.map(({ sitemap, loc }) => ({ url: sitemap, value: loc })),
    );
  },
});
