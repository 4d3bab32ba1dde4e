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
    title: 'Not updated for a long time',
    found:
      'According to its own dates, the page was last changed {months, plural, one {# month} other {# months}} ago.',
    why: 'Not scored: what is right stays right. Google favours fresh pages only where people look for news.',
    fix: 'Read it again. Change the date only if you change the text.',
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
    label: 'Months since the last change',
  },
  check({ page, social, structuredData }, threshold) {
    const { published, modified } = articleDates(social, structuredData);
    const times = [...published, ...modified].map((date) => date.getTime());
    if (times.length === 0) return notApplicable;
    const months = Math.floor((Date.parse(page.collectedAt) - Math.max(...times)) / monthMs);
    return months > threshold ? fail({ months }, []) : pass;
  },
});
