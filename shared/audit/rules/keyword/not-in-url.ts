import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/reading/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-url',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword not in the address',
    found: '“{keyword}” is not in the address.',
    why: 'Words in the address are shown in results and are a light hint at most.',
    fix: 'Use it in addresses of new pages. Do not change an address that works.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const found = placeMatch(keywordFocusOf(page.facts, keyword), 'url');
    if (found.isEmpty) return notApplicable;
    // Addresses are short: a part of the keyword says enough.
    return holds(found.match) || found.match === 'some' ? pass : fail({ keyword }, [{ value: found.text }]);
  },
});
