import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

/** Clocks and time zones differ. */
const dayMs = 86_400_000;

export const rule = defineRule({
  id: 'content/date-future',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['page', 'social', 'structuredData'],
  texts: {
    title: 'Date of publication in the future',
    found: 'The page says that it was published or changed on {date}, which is still to come.',
    why: 'Google’s guidelines rule out dates in the future for what is already there.',
    fix: 'Write the date on which it was really published.',
  },
  source: {
    label: 'Google: publication dates',
    url: 'https://developers.google.com/search/docs/appearance/publication-dates',
    checked: '2026-11',
  },
  check({ page, social, structuredData }) {
    const { published, modified } = articleDates(social, structuredData);
    const dates = [...published, ...modified];
    if (dates.length === 0) return notApplicable;
    const limitMs = Date.parse(page.collectedAt) + dayMs;
    const future = dates.find((date) => date.getTime() > limitMs);
    return future ? fail({ date: future.toISOString().slice(0, 10) }, []) : pass;
  },
});
