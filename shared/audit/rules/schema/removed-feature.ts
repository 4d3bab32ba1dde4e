import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { findRemoved } from '#shared/structured-data/rich-results/find-removed.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/removed-feature',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: 'Structured data without effect in Google',
    found: 'Google no longer shows rich results for {names}.',
    why: 'The markup is not a mistake and other readers may use it, but it changes nothing in Google Search.',
    fix: 'Leave it if something else uses it; spend no more work on it.',
  },
  source: {
    label: 'Google: documentation updates',
    url: 'https://developers.google.com/search/updates',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const found = findRemoved(readSchema(structuredData).items);
    if (found.length === 0) return pass;
    const names = [...new Set(found.map(({ name }) => name))].join(', ');
    return fail(
      { names },
      found.map(({ item, name }) => ({ ...placeOf(item), value: name })),
    );
  },
});
