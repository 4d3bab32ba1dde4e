import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './og-missing.ts';

describeRule(rule, [
  ['none', { document: { social: [aSocialTag('twitter:card', 'summary', 'name')] } }, 'fail'],
  ['some', {}, 'pass'],
]);
