import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/target-disallowed',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: { en: 'Canonical may not be crawled', fr: 'Canonique interdite d’exploration' },
    found: {
      en: 'robots.txt keeps Googlebot from the canonical address.',
      fr: 'robots.txt écarte Googlebot de l’adresse canonique.',
    },
    why: {
      en: 'Google cannot read the page that should stand for this one.',
      fr: 'Google ne peut lire la page censée représenter celle-ci.',
    },
    fix: { en: 'Allow the canonical address in robots.txt.', fr: 'Autorisez l’adresse canonique dans robots.txt.' },
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'canonical');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(({ isAllowed }) => isAllowed === false);
    return failWhereAny(wrong.map(({ url }) => ({ url })));
  },
});
