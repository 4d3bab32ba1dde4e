import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/reading/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-alt',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword in no alt text',
    found: '“{keyword}” is in none of {total} alt texts.',
    why: 'Where images show the topic, most of their alt texts will name it.',
    fix: 'Describe what the images show. Don’t add the keyword where they show something else.',
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const found = placeMatch(keywordFocusOf(page.facts, keyword), 'alt');
    if (found.isEmpty) return notApplicable;
    return holds(found.match) || found.match === 'some' ? pass : fail({ keyword, total: found.total }, []);
  },
});
