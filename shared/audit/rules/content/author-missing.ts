import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/author-missing',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['head', 'social', 'structuredData'],
  texts: {
    title: 'Article without author markup',
    found: 'The article names no author in its markup.',
    why: 'Google recommends author markup on articles; readers want to know who wrote them.',
    fix: 'Add author in JSON-LD, with name and a link to the author’s page.',
  },
  source: {
    label: 'Google: article structured data',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/article',
    checked: '2026-11',
  },
  check({ head, social, structuredData }) {
    if (!articleDates(social, structuredData).isArticle) return notApplicable;
    const isNamed =
      metasNamed(head, 'author').some(({ content }) => Boolean(content?.trim())) ||
      socialValue(social, 'article:author') !== null ||
      readSchema(structuredData).items.some(({ properties }) => properties.has('author'));
    return isNamed ? pass : fail({}, []);
  },
});
