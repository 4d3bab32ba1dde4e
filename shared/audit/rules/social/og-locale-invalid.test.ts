import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './og-locale-invalid.ts';

describeRule(rule, [
  ['a hyphen', { document: { social: [aSocialTag('og:locale', 'en-GB')] } }, 'fail', { params: { value: 'en-GB' } }],
  ['an alternate without territory', { document: { social: [aSocialTag('og:locale:alternate', 'fr')] } }, 'fail'],
  ['right', { document: { social: [aSocialTag('og:locale', 'en_GB')] } }, 'pass'],
  ['none', {}, 'not-applicable'],
]);
