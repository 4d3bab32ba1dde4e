import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/target-broken',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: 'Canonical leads to an error',
    found: 'The canonical address answers with an error.',
    why: 'Google can’t show a page that does not exist, and may drop this one in its favour.',
    fix: 'Point the canonical to an address that answers with 200.',
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'canonical');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(({ status }) => status !== null && (status >= 500 || status === 404 || status === 410));
    return failWhereAny(wrong.map(({ url, status }) => ({ url, value: String(status) })));
  },
});
