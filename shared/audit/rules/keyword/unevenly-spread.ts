import { keywordFocusOf } from '#shared/audit/reading/keyword-focus-of.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/unevenly-spread',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword only in a part of the text',
    found: '“{keyword}” appears in only {filled} of ten parts of the text.',
    why: 'Where the topic appears at the start only, the rest may be about something else.',
    fix: 'See whether the other parts belong here, or call the topic by other words.',
  },
  source: {
    label: 'Google: creating helpful content',
    url: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const { occurrences, wordCount, tenths } = keywordFocusOf(page.facts, keyword);
    const filled = tenths.filter((count) => count > 0).length;
    if (wordCount < 300 || occurrences < 3) return notApplicable;
    return filled < 3 ? fail({ keyword, filled }, []) : pass;
  },
});
