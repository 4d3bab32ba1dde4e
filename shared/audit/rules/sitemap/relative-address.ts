import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/relative-address',
  severity: 'error',
  basis: 'standard',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'Addresses in the sitemap that are not absolute',
    found: '{count, plural, one {One address in the sitemap is} other {# addresses in the sitemap are}} not absolute.',
    why: 'A sitemap must give whole addresses, with scheme and host. Others are ignored.',
    fix: 'Write the whole address.',
  },
  source: { label: 'sitemaps.org: protocol', url: 'https://www.sitemaps.org/protocol.html', checked: '2026-11' },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const places = read.flatMap((file) => file.relativeLocs.map((value) => ({ url: file.url, value })));
    return failWhereAny(places);
  },
});
