import { headWith } from '#shared/testing/document-with.ts';
import { aMeta } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './rating-adult.ts';

describeRule(rule, [
  ['adult', { document: headWith({ metas: [aMeta({ name: 'rating', content: 'adult' })] }) }, 'fail'],
  [
    'RTA label',
    { document: headWith({ metas: [aMeta({ name: 'rating', content: 'RTA-5042-1996-1400-1577-RTA' })] }) },
    'fail',
  ],
  ['general', { document: headWith({ metas: [aMeta({ name: 'rating', content: 'general' })] }) }, 'pass'],
]);
