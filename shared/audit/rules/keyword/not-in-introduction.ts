import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/reading/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-introduction',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword not in the first paragraph',
    found:
      '{part, select, some {Only a part of “{keyword}” is in the first paragraph.} other {“{keyword}” is not in the first paragraph.}}',
    why: 'Readers decide in the first lines whether the page is for them; snippets are often taken from there.',
    fix: 'Say in the first sentences what the page is about.',
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
