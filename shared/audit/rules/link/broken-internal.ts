import { linksWithStatus } from '#shared/audit/reading/links-with-status.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/broken-internal',
  severity: 'error',
  basis: 'google',
  scope: 'any',

  needs: ['links', 'linkStatus'],
  texts: {
    title: 'Broken links within the site',
    found: '{count, plural, one {One link to this site leads} other {# links to this site lead}} to an error.',
    why: 'Readers and crawlers hit a dead end, and the link passes nothing on.',
    fix: 'Correct the address, redirect it, or remove the link.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ links, linkStatus }) {
    const asked = linksWithStatus(links, linkStatus);
    if (asked.length === 0) return notApplicable;
    return failWhereAny(
      asked
        .filter(({ link, status }) => link.kind === 'internal' && status.verdict === 'broken')
        .map(({ link, status }) => ({
          node: link.node,
          url: status.url,
          value: String(status.status ?? status.failure ?? ''),
        })),
    );
  },
});
