import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/chain',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: { en: 'Canonical of the canonical is another', fr: 'Canonique en chaîne' },
    found: {
      en: 'The canonical page names yet another canonical.',
      fr: 'La page canonique désigne encore une autre canonique.',
    },
    why: {
      en: 'Google has to follow a chain, and picks for itself where it ends or turns back.',
      fr: 'Google doit suivre une chaîne et choisit lui-même où elle finit ou revient.',
    },
    fix: {
      en: 'Point every page of the chain to the last one.',
      fr: 'Pointez chaque page de la chaîne vers la dernière.',
    },
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'canonical');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(({ url, canonical }) => canonical !== null && !isSameAddress(canonical, url));
    return failWhereAny(wrong.map(({ url, canonical }) => ({ url, value: canonical ?? '' })));
  },
});
