import { defineCheck } from './check.ts';
import { duplicateFindings } from './duplicate-findings.ts';

export const check = defineCheck({
  id: 'site/description-duplicate',
  severity: 'notice',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Descriptions shared by several pages',
    found: '{count} pages share the description “{group}”.',
    why: 'Google may show the description below the title. One for many pages says nothing about any of them.',
    fix: 'Write one for each page that matters, and none for the rest: Google then takes a passage of the page.',
  },
  source: {
    label: 'Google: snippets',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  find: (site) => duplicateFindings(site, ({ description }) => description),
});
