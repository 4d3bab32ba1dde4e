import { linkTargets } from '#shared/audit/reading/link-targets.ts';
import { urlParts } from '#shared/audit/reading/url-parts.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/own-host-variant',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['address', 'links', 'page'],
  texts: {
    title: 'Links to another host form of this site',
    found:
      '{count, plural, one {One link goes} other {# links go}} to this site with www where the page has none, or the reverse.',
    why: 'Each such link costs a redirect, or opens a second copy of the site.',
    fix: 'Link with the host that the canonical names, or without a host.',
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ links, page }) {
    const own = urlParts(page.url).host;
    const other = own.startsWith('www.') ? own.slice(4) : `www.${own}`;
    const found = linkTargets(links).filter(({ host }) => host === other);
    return failWhereAny(found.map(({ link, url }) => ({ node: link.node, url })));
  },
});
