import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-description',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: { en: 'Keyword not in the description', fr: 'Mot-clé absent de la description' },
    found: {
      en: '{part, select, some {Only a part of “{keyword}” is in the meta description.} other {“{keyword}” is not in the meta description.}}',
      fr: '{part, select, some {Seule une partie de « {keyword} » est dans la meta description.} other {« {keyword} » n’est pas dans la meta description.}}',
    },
    why: {
      en: 'Google marks the words of the query in the snippet, and takes another text where yours lacks them.',
      fr: 'Google met en gras les mots de la requête et prend un autre texte si le vôtre ne les a pas.',
    },
    fix: {
      en: 'Describe the page in a sentence that uses the keyword.',
      fr: 'Décrivez la page dans une phrase qui utilise le mot-clé.',
    },
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const found = placeMatch(keywordFocusOf(page.facts, keyword), 'description');
    if (found.isEmpty) return notApplicable;
    return holds(found.match)
      ? pass
      : fail({ keyword, part: found.match === 'some' ? 'some' : 'none' }, [{ value: found.text }]);
  },
});
