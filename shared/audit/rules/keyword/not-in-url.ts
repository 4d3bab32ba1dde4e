import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-url',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: { en: 'Keyword not in the address', fr: 'Mot-clé absent de l’adresse' },
    found: {
      en: '“{keyword}” is not in the address.',
      fr: '« {keyword} » n’est pas dans l’adresse.',
    },
    why: {
      en: 'Words in the address are shown in results and are a light hint at most.',
      fr: 'Les mots de l’adresse apparaissent dans les résultats et sont tout au plus un léger indice.',
    },
    fix: {
      en: 'Use it in addresses of new pages. Do not change an address that works.',
      fr: 'Utilisez-le dans l’adresse de nouvelles pages. Ne changez pas une adresse établie.',
    },
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const found = placeMatch(keywordFocusOf(page.facts, keyword), 'url');
    if (found.isEmpty) return notApplicable;
    // Addresses are short: a part of the keyword says enough.
    return holds(found.match) || found.match === 'some' ? pass : fail({ keyword }, [{ value: found.text }]);
  },
});
