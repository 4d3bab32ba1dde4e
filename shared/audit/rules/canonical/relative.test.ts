import { aCanonical } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './relative.ts';

describeRule(rule, [
  ['a path', { document: { canonicals: [aCanonical('/guides/tea')] } }, 'fail', { params: { value: '/guides/tea' } }],
  ['without protocol', { document: { canonicals: [aCanonical('//www.example.com/guides/tea')] } }, 'fail'],
  ['with one slash', { document: { canonicals: [aCanonical('https:/www.example.com/guides/tea')] } }, 'fail'],
  ['absolute', {}, 'pass'],
  ['in the body, where it is ignored', { document: { canonicals: [aCanonical('/x', { location: 'body' })] } }, 'pass'],
]);
