import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

/** Places that a site has reason not to send crawlers to. */
const private_ =
  /\/(login|log-in|signin|sign-in|signup|register|account|cart|basket|checkout|wishlist|search|suche|recherche|compare|share|print|reply|wp-login)|[?&](s|q|sort|order|filter|replytocom|add-to-cart|share|print)=/i;

export const rule = defineRule({
  id: 'link/internal-nofollow',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'nofollow on a link within the site',
    found: '{count, plural, one {One internal link has} other {# internal links have}} rel=nofollow.',
    why: 'Google finds your pages by your links. nofollow tells it not to use them, and does not save anything for other pages.',
    fix: 'Remove nofollow from links to your own pages, except to login or search addresses that you don’t want crawled.',
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(
      ({ kind, rel, url }) => kind === 'internal' && rel.includes('nofollow') && !private_.test(url ?? ''),
    );
    return failWhereAny(found.map(linkPlace));
  },
});
