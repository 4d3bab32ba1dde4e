import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/target-redirects',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: { en: 'Canonical leads to a redirect', fr: 'La canonique redirige' },
    found: { en: 'The canonical address redirects.', fr: 'L’adresse canonique redirige.' },
    why: {
      en: 'Google wants the final address. A redirect is a second, weaker voice about the same question.',
      fr: 'Google veut l’adresse finale. Une redirection donne une seconde réponse, plus faible, à la même question.',
    },
    fix: { en: 'Name the address at which the redirect ends.', fr: 'Indiquez l’adresse où mène la redirection.' },
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
