import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './text-too-long.ts';

describeRule(rule, [
  [
    'a whole card',
    { document: { links: [aLink('/a', { text: 'word '.repeat(50) })] } },
    'fail',
    { params: { count: 1 } },
  ],
  ['a headline', {}, 'pass'],
]);
