import { headWith } from '#shared/testing/document-with.ts';
import { anHeadLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-many-preconnects.ts';

describeRule(rule, [
  [
    'six',
    {
      document: headWith({
        links: [1, 2, 3, 4, 5, 6].map((n) => anHeadLink({ rel: ['preconnect'], href: `https://${n}.example` })),
      }),
    },
    'fail',
    { params: { count: 6 } },
  ],
  [
    'one host twice',
    { document: headWith({ links: [1, 2].map(() => anHeadLink({ rel: ['preconnect'], href: 'https://a.example' })) }) },
    'pass',
  ],
]);
