import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './twitter-card-invalid.ts';

describeRule(rule, [
  [
    'photo',
    { document: { social: [aSocialTag('twitter:card', 'photo', 'name')] } },
    'fail',
    { params: { value: 'photo' } },
  ],
  ['summary', { document: { social: [aSocialTag('twitter:card', 'summary', 'name')] } }, 'pass'],
  ['none', { document: { social: [] } }, 'not-applicable'],
]);
