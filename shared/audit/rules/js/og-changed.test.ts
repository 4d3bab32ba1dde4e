import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './og-changed.ts';

describeRule(rule, [
  ['another title', { raw: { social: [aSocialTag('og:title', 'App')] } }, 'fail', { params: { names: 'og:title' } }],
  ['added ones are another rule’s', { raw: { social: [] } }, 'pass'],
  ['the same', {}, 'pass'],
]);
