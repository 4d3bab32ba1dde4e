import { headWith } from '#shared/testing/document-with.ts';
import { aMeta } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './outside-head.ts';

describeRule(rule, [
  [
    'in the body',
    { document: headWith({ metas: [aMeta({ name: 'description', content: 'Tea.', location: 'body' })] }) },
    'fail',
  ],
  ['in the head', {}, 'pass'],
]);
