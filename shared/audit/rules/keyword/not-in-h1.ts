import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/reading/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-h1',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword not in the main heading',
    found:
      '{part, select, some {Only a part of “{keyword}” is in the main heading.} other {“{keyword}” is not in the main heading.}}',
    why: 'The main heading tells visitors that they are in the right place.',
    fix: 'Name the topic in the main heading in the words that people use.',
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
