import { headWith, titled } from '#shared/testing/document-with.ts';
import { aTitle } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './multiple.ts';

describeRule(rule, [
  ['two', { document: titled('Tea', 'Coffee') }, 'fail', { params: { count: 2 } }],
  ['one', {}, 'pass'],
  [
    'the other stands in the body',
    { document: headWith({ titles: [aTitle('Tea'), aTitle('Coffee', { location: 'body' })] }) },
    'pass',
  ],
]);
