import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-h1',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: { en: 'Keyword not in the main heading', fr: 'Mot-clé absent du titre principal' },
    found: {
      en: '{part, select, some {Only a part of “{keyword}” is in the main heading.} other {“{keyword}” is not in the main heading.}}',
      fr: '{part, select, some {Seule une partie de « {keyword} » est dans le titre principal.} other {« {keyword} » n’est pas dans le titre principal.}}',
    },
    why: {
      en: 'The main heading tells whoever arrives that they are in the right place.',
      fr: 'Le titre principal confirme au visiteur qu’il est au bon endroit.',
    },
    fix: {
      en: 'Name the topic in the main heading in the words that people use.',
      fr: 'Nommez le sujet dans le titre principal avec les mots des gens.',
    },
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const found = placeMatch(keywordFocusOf(page.facts, keyword), 'h1');
    if (found.isEmpty) return notApplicable;
    return holds(found.match)
      ? pass
      : fail({ keyword, part: found.match === 'some' ? 'some' : 'none' }, [{ value: found.text }]);
  },
});
