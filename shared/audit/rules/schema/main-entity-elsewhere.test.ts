import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './main-entity-elsewhere.ts';

describeRule(rule, [
  ['another page', withItems({ '@type': 'Article', mainEntityOfPage: 'https://www.example.com/other' }), 'fail'],
  [
    'this page',
    withItems({
      '@type': 'Article',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://www.example.com/guides/tea' },
    }),
    'pass',
  ],
  ['not said', {}, 'not-applicable'],
]);
