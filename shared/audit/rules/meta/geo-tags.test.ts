import { headWith } from '#shared/testing/document-with.ts';
import { aMeta } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './geo-tags.ts';

describeRule(rule, [
  [
    'there',
    { document: headWith({ metas: [aMeta({ name: 'geo.position', content: '48;2' })] }) },
    'fail',
    { params: { names: 'geo.position' } },
  ],
  ['none', {}, 'pass'],
]);
