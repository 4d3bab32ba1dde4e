import { articleDates } from '#shared/audit/reading/article-dates.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const dayMs = 86_400_000;

export const rule = defineRule({
  id: 'content/date-conflict',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['social', 'structuredData'],
  texts: {
    title: 'Dates that contradict each other',
    found:
      '{reason, select, order {It says that it was changed ({modified}) before it was published ({published}).} other {Two dates of publication: {published} and {modified}.}}',
    why: 'Google takes the date of a page from several places. Where they disagree it may show none, or the wrong one.',
    fix: 'Use the same date everywhere, from one source.',
  },
  source: {
    label: 'Google: publication dates',
    url: 'https://developers.google.com/search/docs/appearance/publication-dates',
    checked: '2026-11',
  },
  check({ social, structuredData }) {
    const { published, modified } = articleDates(social, structuredData);
    const [first] = published;
    if (first === undefined) return notApplicable;
    const other = published.find((date) => Math.abs(date.getTime() - first.getTime()) > dayMs);
    if (other) return fail({ reason: 'two', published: day(first), modified: day(other) }, []);
    const early = modified.find((date) => date.getTime() < first.getTime() - dayMs);
    return early ? fail({ reason: 'order', published: day(first), modified: day(early) }, []) : pass;
  },
});

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
