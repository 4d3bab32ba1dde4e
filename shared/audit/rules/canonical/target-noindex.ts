import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/target-noindex',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['targets', 'page'],
  texts: {
    title: { en: 'Canonical leads to a noindex page', fr: 'La canonique mène à une page noindex' },
    found: { en: 'The canonical address is kept out of the index.', fr: 'L’adresse canonique est exclue de l’index.' },
    why: {
      en: 'The page hands its place to one that may not be shown.',
      fr: 'La page cède sa place à une autre qui ne peut être montrée.',
    },
    fix: {
      en: 'Remove noindex there, or point the canonical to an indexable page.',
      fr: 'Retirez-y noindex, ou pointez la canonique vers une page indexable.',
    },
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ targets, page }) {
    const own = targets.filter(({ role }) => role === 'canonical');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(({ isNoindex, url }) => isNoindex && !isSameAddress(url, page.url));
    return failWhereAny(wrong.map(({ url }) => ({ url })));
  },
});
