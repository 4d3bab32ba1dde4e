import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/reading/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-description',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword not in the description',
    found:
      '{part, select, some {Only a part of “{keyword}” is in the meta description.} other {“{keyword}” is not in the meta description.}}',
    why: 'Google marks the words of the query in the snippet, and takes another text where yours lacks them.',
    fix: 'Describe the page in a sentence that uses the keyword.',
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
