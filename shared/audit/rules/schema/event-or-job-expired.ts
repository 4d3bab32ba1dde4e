import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';
import { findExpired } from '#shared/structured-data/rich-results/find-expired.ts';

export const rule = defineRule({
  id: 'schema/event-or-job-expired',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['page', 'structuredData'],
  texts: {
    title: 'Expired event, job or offer',
    found: '{count, plural, one {One date has} other {# dates have}} passed: {first}.',
    why: 'Google takes expired jobs and offers out of its results, and asks sites to remove jobs that are filled; past events are no longer shown as events.',
    fix: 'Update the date, or remove the markup of what is over.',
  },
  source: {
    label: 'Google: job postings',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
    checked: '2026-11',
  },
  check({ page, structuredData }) {
    const expired = findExpired(readSchema(structuredData).items, new Date(page.collectedAt));
    const [first] = expired;
    if (!first) return pass;
    const places = expired.map(({ item, property, date, type }) => ({
      ...placeOf(item),
      value: `${type}.${property}: ${date}`,
    }));
    // An event that is over is what most archives hold.
    const severity = expired.every(({ type }) => type === 'Event') ? 'notice' : 'warning';
    return fail({ count: places.length, first: places[0]?.value ?? '' }, places, severity);
  },
});
