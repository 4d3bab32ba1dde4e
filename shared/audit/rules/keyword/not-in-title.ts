import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/reading/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-title',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword not in the title',
    found:
      '{part, select, some {Only a part of “{keyword}” is in the title.} other {“{keyword}” is not in the title.}}',
    why: 'People look for their words in the title before they click. Google may choose another title if yours does not fit the query.',
    fix: 'Use the keyword where it reads naturally, near the start.',
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
