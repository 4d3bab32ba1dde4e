import { aCanonical } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './empty.ts';

describeRule(rule, [
  ['empty', { document: { canonicals: [aCanonical('')] } }, 'fail', { params: { count: 1 } }],
  ['no href', { document: { canonicals: [aCanonical(null)] } }, 'fail'],
  ['filled', {}, 'pass'],
]);
