import { aHreflang } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './extra-attributes.ts';

describeRule(rule, [
  ['media', { document: { hreflang: [aHreflang('fr', '/fr', { extraAttributes: ['media'] })] } }, 'fail'],
  ['none', {}, 'pass'],
]);
