import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './article-time-missing.ts';

describeRule(rule, [
  ['without', { document: { social: [aSocialTag('og:type', 'article')] } }, 'fail'],
  ['with', {}, 'pass'],
  ['a website', { document: { social: [aSocialTag('og:type', 'website')] } }, 'not-applicable'],
]);
