import { defineRule, fail, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/empty-main',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['text', 'images', 'page'],
  texts: {
    title: 'No text in the page',
    found: 'The page shows {count, plural, =0 {no word} one {# word} other {# words}}.',
    why: 'There is nothing to index. Often the content is loaded by a script that failed, or is not part of the HTML at all.',
    fix: 'Check that the content appears without interaction, best in the HTML that the server sends.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ text, images, page }) {
    const count = text.wordCount;
    if (count >= 5) return pass;
    const hasPictures = images.some(({ visible, alt }) => visible && alt);
    return hasPictures || page.source === 'raw' ? needsReview({ count }, []) : fail({ count }, []);
  },
});
