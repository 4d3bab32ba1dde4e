import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-subheadings',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: { en: 'Keyword in no subheading', fr: 'Mot-clé dans aucun intertitre' },
    found: {
      en: '“{keyword}” is in none of {total} subheadings.',
      fr: '« {keyword} » n’est dans aucun des {total} intertitres.',
    },
    why: {
      en: 'On long pages, subheadings with the topic help readers to find the part that answers them.',
      fr: 'Sur de longues pages, des intertitres portant le sujet guident le lecteur vers sa réponse.',
    },
    fix: {
      en: 'Use it, or words that mean the same, in one or two subheadings.',
      fr: 'Utilisez-le, ou des synonymes, dans un ou deux intertitres.',
    },
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const found = placeMatch(keywordFocusOf(page.facts, keyword), 'subheadings');
    if (found.total < 4) return notApplicable;
    return holds(found.match) || found.match === 'some' ? pass : fail({ keyword, total: found.total }, []);
  },
});
