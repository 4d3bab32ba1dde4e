import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/https-to-http',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['address', 'links', 'page'],
  texts: {
    title: 'Link from https to http',
    found: '{count, plural, one {One link of the site still uses} other {# links of the site still use}} http.',
    why: 'Each of them costs a redirect to https, or leads to an unprotected page.',
    fix: 'Write https in the links to your own site.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links, page }) {
    if (!page.url.startsWith('https:')) return notApplicable;
    return failWhereAny(
      links.filter(({ kind, url }) => kind === 'internal' && url?.startsWith('http:')).map(linkPlace),
    );
  },
});
