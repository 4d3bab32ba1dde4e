import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-many-external.ts';

describeRule(rule, [
  [
    'many',
    { document: { links: Array.from({ length: 101 }, () => aLink('https://a.example/', { kind: 'external' })) } },
    'fail',
    { params: { count: 101 } },
  ],
  ['as many internal ones', { document: { links: Array.from({ length: 101 }, () => aLink('/a')) } }, 'pass'],
]);
