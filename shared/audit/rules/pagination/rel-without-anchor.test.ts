import { headWith } from '#shared/testing/document-with.ts';
import { aLink, anHeadLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './rel-without-anchor.ts';

describeRule(rule, [
  [
    'no link',
    { document: headWith({ links: [anHeadLink({ rel: ['next'], url: 'https://www.example.com/tea?page=2' })] }) },
    'fail',
    { places: 1 },
  ],
  [
    'linked',
    {
      document: {
        ...headWith({ links: [anHeadLink({ rel: ['next'], url: 'https://www.example.com/tea?page=2' })] }),
        links: [aLink('/tea?page=2')],
      },
    },
    'pass',
  ],
  ['no series', {}, 'not-applicable'],
]);
