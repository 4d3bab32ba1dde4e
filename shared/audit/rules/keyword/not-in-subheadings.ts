import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/reading/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-subheadings',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword in no subheading',
    found: '“{keyword}” is in none of {total} subheadings.',
    why: 'On long pages, subheadings with the topic help readers to find the part that answers them.',
    fix: 'Use it, or words that mean the same, in one or two subheadings.',
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
