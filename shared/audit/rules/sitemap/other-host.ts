import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/other-host',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'Addresses of other hosts in the sitemap',
    found: 'The sitemap lists addresses of {count, plural, one {another host} other {# other hosts}}.',
    why: 'A sitemap speaks for its own host. Others count only where that host’s robots.txt names it, or both are verified.',
    fix: 'Move these addresses to the sitemap of their own host.',
  },
  source: { label: 'sitemaps.org: protocol', url: 'https://www.sitemaps.org/protocol.html', checked: '2026-11' },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const places = read.flatMap((file) => file.foreignHosts.map((value) => ({ url: file.url, value })));
    return failWhereAny(places);
  },
});
