import { findErrorWords } from '#shared/audit/reading/error-words.ts';
import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/soft-404',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['head', 'headings', 'text'],
  texts: {
    title: 'Soft 404: error page with status 200',
    found:
      'The title or heading says “{words}”, and there {count, plural, one {is only # word} other {are only # words}} of main text.',
    why: 'Google treats such a page as a soft 404 and leaves it out. Crawling it again and again costs time that your other pages lack.',
    fix: 'Answer 404 or 410 for pages that don’t exist, or redirect to the page that replaces it.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ head, headings, text }) {
    const words = findErrorWords({ head, headings, text });
    return words === undefined ? pass : needsReview({ words, count: text.mainWordCount }, []);
  },
});
