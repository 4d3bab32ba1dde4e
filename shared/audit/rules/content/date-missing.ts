import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/date-missing',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['social', 'structuredData'],
  texts: {
    title: { en: 'Article without a date for programs', fr: 'Article sans date lisible par les programmes' },
    found: {
      en: 'The article has no date of publication in its mark-up.',
      fr: 'L’article n’a pas de date de publication dans son balisage.',
    },
    why: {
      en: 'Google shows dates in results and News, and takes them most surely from datePublished.',
      fr: 'Google affiche les dates dans ses résultats et les tire surtout de datePublished.',
    },
    fix: {
      en: 'Add datePublished and dateModified in JSON-LD, and show the date on the page.',
      fr: 'Ajoutez datePublished et dateModified en JSON-LD, et montrez la date sur la page.',
    },
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
