import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-many.ts';

describeRule(rule, [
  [
    '400',
    { document: { links: Array.from({ length: 400 }, () => aLink('/a')) } },
    'fail',
    { params: { count: 400 }, severity: 'notice' },
  ],
  ['few', {}, 'pass'],
]);
