import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './non-ascii-target.ts';

describeRule(rule, [
  ['letters', { document: { links: [aLink('/thé')] } }, 'fail', { places: 1 }],
  ['their codes', { document: { links: [aLink('/th%C3%A9')] } }, 'fail'],
  ['a space is no letter', { document: { links: [aLink('/green%20tea')] } }, 'pass'],
]);
