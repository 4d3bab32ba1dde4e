import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './text-too-long.ts';

describeRule(rule, [
  [
    'a title',
    { document: { social: [aSocialTag('og:title', 'tea '.repeat(30))] } },
    'fail',
    { params: { names: 'og:title' } },
  ],
  ['a description', { document: { social: [aSocialTag('twitter:description', 'tea '.repeat(60), 'name')] } }, 'fail'],
  ['short', {}, 'pass'],
]);
