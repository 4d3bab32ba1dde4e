import { described, headWith } from '#shared/testing/document-with.ts';
import { aMeta, aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing.ts';

describeRule(rule, [
  [
    'only in the body',
    { document: headWith({ metas: [aMeta({ name: 'description', content: 'Tea.', location: 'body' })] }) },
    'fail',
    { params: { kind: 'misplaced' }, places: 1 },
  ],
  ['none', { document: described() }, 'fail', { params: { kind: 'missing' }, severity: 'warning' }],
  ['empty', { document: described(' ') }, 'fail', { params: { kind: 'empty' } }],
  [
    'og:description does not replace it',
    { document: { ...described(), social: [aSocialTag('og:description', 'Tea')] } },
    'fail',
  ],
  ['filled', {}, 'pass'],
  ['an error page', { document: described(), response: { status: 500 } }, 'not-applicable'],
]);
