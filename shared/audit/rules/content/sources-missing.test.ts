import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './sources-missing.ts';

describeRule(rule, [
  ['none', { document: { links: [aLink('/a')] } }, 'fail'],
  ['one', {}, 'pass'],
  ['no article', { document: { social: [] } }, 'not-applicable'],
]);
