import { headWith } from '#shared/testing/document-with.ts';
import { aMeta } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './keywords-present.ts';

describeRule(rule, [
  [
    'present',
    { document: headWith({ metas: [aMeta({ name: 'keywords', content: 'tea, green' })] }) },
    'fail',
    { severity: 'notice' },
  ],
  ['empty', { document: headWith({ metas: [aMeta({ name: 'keywords', content: '' })] }) }, 'pass'],
  ['absent', {}, 'pass'],
]);
