import { declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/missing',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: { en: 'No canonical', fr: 'Pas de canonique' },
    found: { en: 'The page declares no canonical address.', fr: 'La page ne déclare pas d’adresse canonique.' },
    why: {
      en: 'Not scored: Google recommends a canonical but does not ask for one. Without it, Google chooses among duplicates itself, which is fine for most pages.',
      fr: 'Non noté : Google recommande une canonique sans l’exiger. Sans elle, Google choisit lui-même parmi les doublons, ce qui convient à la plupart des pages.',
    },
    fix: {
      en: 'Add a link rel=canonical with the full address of this page if it can be reached under several addresses.',
      fr: 'Ajoutez un link rel=canonical avec l’adresse complète de cette page si elle est accessible par plusieurs adresses.',
    },
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    return canonicals.length === 0 && declaredCanonicals(canonicals, page).length === 0 ? fail({}, []) : pass;
  },
});
