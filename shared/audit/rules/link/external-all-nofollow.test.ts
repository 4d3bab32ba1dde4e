import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './external-all-nofollow.ts';

describeRule(rule, [
  [
    'all',
    {
      document: {
        links: [1, 2, 3].map((n) => aLink(`https://${n}.example/`, { kind: 'external', rel: ['nofollow'] })),
      },
    },
    'fail',
    { params: { count: 3 } },
  ],
  [
    'but one',
    {
      document: {
        links: [1, 2, 3].map((n) =>
          aLink(`https://${n}.example/`, { kind: 'external', rel: n === 2 ? [] : ['nofollow'] }),
        ),
      },
    },
    'pass',
  ],
  [
    'only two',
    { document: { links: [1, 2].map((n) => aLink(`https://${n}.example/`, { kind: 'external', rel: ['nofollow'] })) } },
    'not-applicable',
  ],
]);
