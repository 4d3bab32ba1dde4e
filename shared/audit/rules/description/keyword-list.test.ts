import { described } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './keyword-list.ts';

describeRule(rule, [
  [
    'a list',
    { document: described('tea, green tea, buy tea, tea shop, cheap tea, tea online') },
    'fail',
    { params: { count: 6 } },
  ],
  [
    'a sentence with commas',
    { document: described('Water, time, leaves, pot, cup, and patience make a good cup of tea.') },
    'pass',
  ],
  ['two terms', { document: described('Tea, coffee') }, 'pass'],
]);
