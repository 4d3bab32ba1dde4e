import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './twitter-card-missing.ts';

describeRule(rule, [
  ['none', { document: { social: [aSocialTag('og:title', 'Tea')] } }, 'fail'],
  ['given', {}, 'pass'],
]);
