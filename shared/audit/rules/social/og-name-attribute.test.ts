import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './og-name-attribute.ts';

describeRule(rule, [
  ['name', { document: { social: [aSocialTag('og:title', 'Tea', 'name')] } }, 'fail', { params: { count: 1 } }],
  ['both', { document: { social: [aSocialTag('og:title', 'Tea', 'name'), aSocialTag('og:title', 'Tea')] } }, 'pass'],
  ['Twitter uses name', { document: { social: [aSocialTag('twitter:title', 'Tea', 'name')] } }, 'pass'],
]);
