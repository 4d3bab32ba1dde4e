import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './underscore-target.ts';

describeRule(rule, [
  ['an underscore', { document: { links: [aLink('/green_tea')] } }, 'fail', { places: 1 }],
  ['a hyphen', { document: { links: [aLink('/green-tea')] } }, 'pass'],
]);
