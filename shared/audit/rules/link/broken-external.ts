import { linksWithStatus } from '#shared/audit/reading/links-with-status.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/broken-external',
  severity: 'warning',
  basis: 'practice',
  scope: 'any',

  needs: ['links', 'linkStatus'],
  texts: {
    title: 'Broken links to other sites',
    found: '{count, plural, one {One link to another site leads} other {# links to other sites lead}} to an error.',
    why: 'Readers do not get what you promised them. Servers that block automated requests (401, 403, 429, 999) are not counted.',
    fix: 'Link to where the content is now, or remove the link.',
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
        .filter(({ link, status }) => link.kind === 'external' && status.verdict === 'broken')
        .map(({ link, status }) => ({
          node: link.node,
          url: status.url,
          value: String(status.status ?? status.failure ?? ''),
        })),
    );
  },
});
