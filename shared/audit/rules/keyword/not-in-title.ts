import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-title',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: { en: 'Keyword not in the title', fr: 'Mot-clé absent du titre' },
    found: {
      en: '{part, select, some {Only a part of “{keyword}” is in the title.} other {“{keyword}” is not in the title.}}',
      fr: '{part, select, some {Seule une partie de « {keyword} » est dans le titre.} other {« {keyword} » n’est pas dans le titre.}}',
    },
    why: {
      en: 'People look for their words in the title before they click. Google may choose another title if yours does not fit the query.',
      fr: 'On cherche ses mots dans le titre avant de cliquer. Google peut changer un titre qui ne répond pas à la requête.',
    },
    fix: {
      en: 'Use the keyword where it reads naturally, near the start.',
      fr: 'Utilisez le mot-clé où il se lit naturellement, vers le début.',
    },
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const found = placeMatch(keywordFocusOf(page.facts, keyword), 'title');
    if (found.isEmpty) return notApplicable;
    return holds(found.match)
      ? pass
      : fail({ keyword, part: found.match === 'some' ? 'some' : 'none' }, [{ value: found.text }]);
  },
});
