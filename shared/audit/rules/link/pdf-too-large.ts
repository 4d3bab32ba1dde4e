import { linksWithStatus } from '#shared/audit/reading/links-with-status.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

const maxPdfBytes = 64 * 1_024 * 1_024;

export const rule = defineRule({
  id: 'link/pdf-too-large',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['links', 'linkStatus'],
  texts: {
    title: 'Linked PDF over 64 MB',
    found: '{count, plural, one {One linked PDF is} other {# linked PDFs are}} larger than 64 MB.',
    why: 'Googlebot reads the first 64 MB of a PDF and drops the rest.',
    fix: 'Split the document, or compress its pictures.',
  },
  source: {
    label: 'Google: Googlebot',
    url: 'https://developers.google.com/search/docs/crawling-indexing/googlebot',
    checked: '2026-11',
  },
  check({ links, linkStatus }) {
    const asked = linksWithStatus(links, linkStatus);
    if (asked.length === 0) return notApplicable;
    return failWhereAny(
      asked
        .filter(({ status }) => /pdf/i.test(status.contentType ?? '') && (status.sizeBytes ?? 0) > maxPdfBytes)
        .map(({ link, status }) => ({
          node: link.node,
          url: status.url,
          value: `${Math.round((status.sizeBytes ?? 0) / 1_000_000)} MB`,
        })),
    );
  },
});
