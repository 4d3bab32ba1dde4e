import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/duplicate-entry',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'Page listed more than once',
    found: 'The page is listed {count, plural, one {# time} other {# times}}.',
    why: 'Harmless by itself, but a sign that the sitemaps are made twice, with dates that may disagree.',
    fix: 'List each page in one sitemap.',
  },
  source: { label: 'sitemaps.org: protocol', url: 'https://www.sitemaps.org/protocol.html', checked: '2026-11' },
  check({ sitemaps }) {
    const own = sitemaps.entries.filter(({ match }) => match === 'page');
    if (own.length <= 1) return own.length === 0 ? notApplicable : pass;
    return fail(
      { count: own.length },
      own.map(({ sitemap, loc }) => ({ url: sitemap, value: loc })),
    );
  },
});
