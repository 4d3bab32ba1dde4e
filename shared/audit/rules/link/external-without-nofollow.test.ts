import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './external-without-nofollow.ts';

describeRule(rule, [
  [
    '30',
    { document: { links: Array.from({ length: 30 }, () => aLink('https://example.net/', { kind: 'external' })) } },
    'fail',
    { params: { count: 30 }, severity: 'notice' },
  ],
  ['one', {}, 'pass'],
]);
