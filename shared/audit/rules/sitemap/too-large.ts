import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

const maxUrls = 50_000;
const maxBytes = 52_428_800;

export const rule = defineRule({
  id: 'sitemap/too-large',
  severity: 'warning',
  basis: 'standard',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: 'Sitemap too large',
    found: '{count, plural, one {One sitemap is} other {# sitemaps are}} larger than the protocol allows.',
    why: 'A sitemap may hold 50,000 addresses and 50 MB uncompressed. Search engines may refuse a larger one.',
    fix: 'Split it and list the parts in an index.',
  },
  source: { label: 'sitemaps.org: protocol', url: 'https://www.sitemaps.org/protocol.html', checked: '2026-11' },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const large = read.filter(({ urlCount, sizeBytes }) => urlCount > maxUrls || sizeBytes > maxBytes);
    return failWhereAny(
      large.map(({ url, urlCount, sizeBytes }) => ({ url, value: `${urlCount} URLs, ${sizeBytes} bytes` })),
    );
  },
});
