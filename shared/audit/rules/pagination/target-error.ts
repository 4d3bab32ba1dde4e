import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'pagination/target-error',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: 'Next or previous page fails',
    found: 'rel=next or rel=prev leads to an error.',
    why: 'The series breaks off there for everyone who follows it.',
    fix: 'Correct the address, or remove the link at the ends of the series.',
  },
  source: {
    label: 'Google: pagination',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'next' || role === 'prev');
    if (own.length === 0) return notApplicable;
    return failWhereAny(
      own
        .filter(({ status }) => status !== null && (status >= 500 || status === 404 || status === 410))
        .map(({ url, status }) => ({ url, value: String(status) })),
    );
  },
});
