import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

/** Addresses that name who is paid, and hosts that exist only for this. */
const affiliate =
  /\/\/(?:[\w-]+\.)*(?:amazon\.[a-z.]+\/[^#]*[?&]tag=|awin1\.com\/|shareasale\.com\/r\.cfm|click\.linksynergy\.com\/|anrdoezrs\.net\/|jdoqocy\.com\/|tkqlhce\.com\/|dpbolvw\.net\/|kqzyfj\.com\/|rstyle\.me\/|go\.skimresources\.com\/|prf\.hn\/|tradedoubler\.com\/click|digistore24\.com\/redir\/|hop\.clickbank\.net|pxf\.io\/|sjv\.io\/)/i;

export const rule = defineRule({
  id: 'link/affiliate-without-sponsored',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: 'Affiliate links without rel=sponsored',
    found:
      '{count, plural, one {One affiliate link has} other {# affiliate links have}} neither sponsored nor nofollow.',
    why: 'Google asks sites to mark paid links. Unmarked ones count as an attempt to manipulate rankings.',
    fix: 'Add rel="sponsored" to them.',
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(
      ({ kind, url, rel }) =>
        kind === 'external' &&
        url !== null &&
        affiliate.test(url) &&
        !rel.includes('sponsored') &&
        !rel.includes('nofollow'),
    );
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })));
  },
});
