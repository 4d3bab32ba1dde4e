import { defineCheck } from './check.ts';
import { duplicateFindings } from './duplicate-findings.ts';

export const check = defineCheck({
  id: 'site/h1-duplicate',
  severity: 'notice',
  basis: 'practice',
  needs: [],
  texts: {
    title: 'Main headings shared by several pages',
    found: '{count} pages share the main heading “{group}”.',
    why: 'The main heading is one of the texts that Google makes titles of. One that is the same everywhere, often the name of the site, does not help.',
    fix: 'Let the first h1 name the subject of its page.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  find: (site) => duplicateFindings(site, ({ h1 }) => h1),
});
