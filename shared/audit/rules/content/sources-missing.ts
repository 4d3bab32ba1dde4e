import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/sources-missing',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['links', 'social', 'structuredData'],
  texts: {
    title: 'Article without links to sources',
    found: 'The article links to no other site.',
    why: 'Not scored: Google does not count outgoing links in a page’s favour. But readers may want to check what you say.',
    fix: 'Link to your sources where there are any.',
  },
  source: {
    label: 'Google: creating helpful content',
    url: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    checked: '2026-11',
  },
  check({ links, social, structuredData }) {
    if (!articleDates(social, structuredData).isArticle) return notApplicable;
    return links.some(({ kind }) => kind === 'external') ? pass : fail({}, []);
  },
});
