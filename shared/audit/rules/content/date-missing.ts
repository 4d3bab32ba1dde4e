import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/date-missing',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['social', 'structuredData'],
  texts: {
    title: 'Article without a date in its markup',
    found: 'The article has no publication date in its markup.',
    why: 'Google shows dates in results and News, and takes them most reliably from datePublished.',
    fix: 'Add datePublished and dateModified in JSON-LD, and show the date on the page.',
  },
  source: {
    label: 'Google: publication dates',
    url: 'https://developers.google.com/search/docs/appearance/publication-dates',
    checked: '2026-11',
  },
  check({ social, structuredData }) {
    const { isArticle, published, modified } = articleDates(social, structuredData);
    if (!isArticle) return notApplicable;
    return published.length + modified.length > 0 ? pass : fail({}, []);
  },
});
