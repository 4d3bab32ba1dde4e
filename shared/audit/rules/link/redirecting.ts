import { linksWithStatus } from '#shared/audit/reading/links-with-status.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/redirecting',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['links', 'linkStatus'],
  texts: {
    title: 'Links that redirect',
    found: '{count, plural, one {One internal link goes} other {# internal links go}} through a redirect.',
    why: 'Each costs a round trip, for readers and crawlers.',
    fix: 'Link to the final address.',
  },
  source: {
    label: 'Google: crawlable links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links, linkStatus }) {
    const asked = linksWithStatus(links, linkStatus);
    if (asked.length === 0) return notApplicable;
    return failWhereAny(
      asked
        .filter(({ link, status }) => link.kind === 'internal' && status.verdict === 'redirect')
        .map(({ link, status }) => ({ node: link.node, url: status.url, value: `→ ${status.finalUrl ?? ''}` })),
    );
  },
});
