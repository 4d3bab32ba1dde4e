import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

/** Our own threshold: texts of one language share this much by their common words alone. */
const minSimilarity = 0.3;

export const rule = defineRule({
  id: 'canonical/target-content-differs',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: 'Canonical has other content',
    found: 'The canonical page shares few of this page’s words.',
    why: 'Google ignores a canonical between pages that are not the same in content.',
    fix: 'Look at both. Keep the canonical only where one can stand for the other.',
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'canonical');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(({ similarity }) => similarity !== null && similarity < minSimilarity);
    return wrong.length === 0
      ? pass
      : needsReview(
          { count: wrong.length },
          wrong.map(({ url, similarity }) => ({ url, value: `${Math.round((similarity ?? 0) * 100)}%` })),
        );
  },
});
