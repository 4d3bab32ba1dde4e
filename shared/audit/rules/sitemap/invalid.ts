import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/invalid',
  severity: 'error',
  basis: 'standard',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'Sitemap is not valid',
    found: '{count, plural, one {One sitemap is} other {# sitemaps are}} not well-formed or no sitemap at all: {error}',
    why: 'Search engines stop at the first error and ignore what follows.',
    fix: 'Write well-formed XML with a urlset or sitemapindex root, or one address per line.',
  },
  source: { label: 'sitemaps.org: protocol', url: 'https://www.sitemaps.org/protocol.html', checked: '2026-11' },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const wrong = read.filter(({ kind, error }) => kind === 'unknown' || error !== null);
    const [first] = wrong;
    if (!first) return pass;
    const error = first.error ?? 'no urlset, sitemapindex or feed';
    return fail(
      { count: wrong.length, error },
      wrong.map(({ url, error: problem }) => ({ url, value: problem ?? '' })),
    );
  },
});
