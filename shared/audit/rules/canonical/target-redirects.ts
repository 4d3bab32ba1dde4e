import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/target-redirects',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: 'Canonical leads to a redirect',
    found: 'The canonical address redirects.',
    why: 'Google wants the final address. A redirect is a second, weaker signal for the same question.',
    fix: 'Name the address at which the redirect ends.',
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'canonical');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(({ isRedirected }) => isRedirected);
    return failWhereAny(wrong.map(({ url, finalUrl }) => ({ url, value: finalUrl ?? '' })));
  },
});
