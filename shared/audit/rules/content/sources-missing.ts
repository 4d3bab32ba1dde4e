import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/sources-missing',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['links', 'social', 'structuredData'],
  texts: {
    title: { en: 'Article without links to sources', fr: 'Article sans liens vers des sources' },
    found: { en: 'The article links to no other site.', fr: 'L’article ne renvoie vers aucun autre site.' },
    why: {
      en: 'Not scored: Google does not count outgoing links in a page’s favour. Readers may want to look up what you say, though.',
      fr: 'Non noté : Google ne compte pas les liens sortants en faveur d’une page. Les lecteurs peuvent toutefois vouloir vérifier.',
    },
    fix: { en: 'Link to your sources where there are any.', fr: 'Liez vos sources s’il y en a.' },
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
