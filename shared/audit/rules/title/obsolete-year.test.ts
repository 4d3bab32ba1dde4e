import { titled } from '#shared/testing/document-with.ts';
import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './obsolete-year.ts';

describeRule(rule, [
  [
    'last year in the title, this year in the heading',
    { document: { ...titled('Best kettles of 2025'), headings: [aHeading(1, 'Best kettles of 2026')] } },
    'needs-review',
    { params: { year: '2025', current: '2026' } },
  ],
  [
    'an event of that year',
    { document: { ...titled('The 2025 flood'), headings: [aHeading(1, 'The 2025 flood')] } },
    'pass',
  ],
  ['this year', { document: titled('Best kettles of 2026') }, 'pass'],
  [
    'a range of years',
    { document: { ...titled('World championships 2023-2026'), headings: [aHeading(1, 'Results of 2026')] } },
    'not-applicable',
  ],
  ['no year', {}, 'not-applicable'],
]);
