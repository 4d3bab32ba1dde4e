import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';

export const rule = defineRule({
  id: 'link/no-outgoing-internal',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'links', 'page'],
  texts: {
    title: 'No link to another page of the site',
    found: 'The page links to no other page of its site.',
    why: 'Visitors and crawlers hit a dead end here.',
    fix: 'Link to related pages, and at least to the home page.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links, page }) {
    const own = comparableAddress(page.url);
    return links.some((link) => leadsOn(link, own)) ? pass : fail({}, []);
  },
});

/** To another page: neither to this one nor to a picture of it. */
function leadsOn({ kind, rel, url }: LinkFact, own: string): boolean {
  if (kind !== 'internal' || rel.includes('nofollow') || url === null) return false;
  return !picture.test(url) && comparableAddress(url) !== own;
}

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/i;
