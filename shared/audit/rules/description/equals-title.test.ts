import { described, headWith } from '#shared/testing/document-with.ts';
import { aMeta, aTitle } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './equals-title.ts';

describeRule(rule, [
  [
    'the title',
    {
      document: headWith({
        titles: [aTitle('Green tea')],
        metas: [aMeta({ name: 'description', content: 'Green tea' })],
      }),
    },
    'fail',
    { params: { part: 'title' } },
  ],
  ['the heading', { document: { ...described('Brewing green tea') } }, 'fail', { params: { part: 'heading' } }],
  ['its own words', {}, 'pass'],
  ['none', { document: described() }, 'not-applicable'],
]);
