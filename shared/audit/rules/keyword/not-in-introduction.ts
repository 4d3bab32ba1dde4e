import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-introduction',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: { en: 'Keyword not in the first paragraph', fr: 'Mot-clé absent du premier paragraphe' },
    found: {
      en: '{part, select, some {Only a part of “{keyword}” is in the first paragraph.} other {“{keyword}” is not in the first paragraph.}}',
      fr: '{part, select, some {Seule une partie de « {keyword} » est dans le premier paragraphe.} other {« {keyword} » n’est pas dans le premier paragraphe.}}',
    },
    why: {
      en: 'Readers decide in the first lines whether the page is for them; snippets are often taken from there.',
      fr: 'Le lecteur décide dès les premières lignes ; les extraits en sont souvent tirés.',
    },
    fix: {
      en: 'Say in the first sentences what the page is about.',
      fr: 'Dites dès les premières phrases de quoi parle la page.',
    },
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const found = placeMatch(keywordFocusOf(page.facts, keyword), 'introduction');
    if (found.isEmpty) return notApplicable;
    return holds(found.match)
      ? pass
      : fail({ keyword, part: found.match === 'some' ? 'some' : 'none' }, [{ value: found.text }]);
  },
});
