import { defineCheck } from './check.ts';
import { duplicateFindings } from './duplicate-findings.ts';

export const check = defineCheck({
  id: 'site/title-duplicate',
  severity: 'warning',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Titles shared by several pages',
    found: '{count} pages share the title “{group}”.',
    why: 'In the results such pages look the same, so nobody can tell which one answers. Pages that are language versions of each other, and pages of different languages, are not counted.',
    fix: 'Say in each title what only that page has. Where the pages are one and the same, name one of them as the canonical of the others.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  find: (site) => duplicateFindings(site, ({ title }) => title),
});
