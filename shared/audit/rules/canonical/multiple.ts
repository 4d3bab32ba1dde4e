import { canonicalPlace, declaredCanonicals } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/multiple',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['canonicals', 'page'],
  texts: {
    title: { en: 'Same canonical more than once', fr: 'Même canonique plusieurs fois' },
    found: { en: 'The same canonical is declared {count} times.', fr: 'La même canonique est déclarée {count} fois.' },
    why: {
      en: 'As long as they agree nothing is lost, but two parts of your system write the same tag, and one day they will differ.',
      fr: 'Tant qu’elles concordent, rien n’est perdu ; mais deux parties de votre système écrivent la même balise et finiront par diverger.',
    },
    fix: {
      en: 'Let one part of your system write the canonical.',
      fr: 'Laissez une seule partie de votre système écrire la canonique.',
    },
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const declared = declaredCanonicals(canonicals, page).filter(({ source }) => source === 'head');
    if (declared.length < 2 || new Set(declared.map(({ url }) => url)).size > 1) return pass;
    return fail({ count: declared.length }, declared.map(canonicalPlace));
  },
});
