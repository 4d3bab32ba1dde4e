import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const monthMs = 30.44 * 86_400_000;

export const rule = defineRule({
  id: 'content/old',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['page', 'social', 'structuredData'],
  texts: {
    title: { en: 'Not changed for long', fr: 'Inchangé depuis longtemps' },
    found: {
      en: 'By its own dates, the page was last changed {months} months ago.',
      fr: 'Selon ses propres dates, la page n’a pas changé depuis {months} mois.',
    },
    why: {
      en: 'Not scored: what is right stays right. Google favours fresh pages only where people look for news.',
      fr: 'Non noté : ce qui est juste le reste. Google ne préfère le récent que là où l’on cherche du récent.',
    },
    fix: {
      en: 'Read it again. Change the date only if you change the text.',
      fr: 'Relisez-la. Ne changez la date que si le texte change.',
    },
  },
  source: {
    label: 'Google: publication dates',
    url: 'https://developers.google.com/search/docs/appearance/publication-dates',
    checked: '2026-11',
  },
  threshold: {
    value: 24,
    min: 1,
    max: 240,
    label: { en: 'Months since the last change', fr: 'Mois depuis la dernière modification' },
  },
  check({ page, social, structuredData }, threshold) {
    const { published, modified } = articleDates(social, structuredData);
    const times = [...published, ...modified].map((date) => date.getTime());
    if (times.length === 0) return notApplicable;
    const months = Math.floor((Date.parse(page.collectedAt) - Math.max(...times)) / monthMs);
    return months > threshold ? fail({ months }, []) : pass;
  },
});
