import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './tracking-params-internal.ts';

describeRule(rule, [
  ['utm', { document: { links: [aLink('/a?utm_source=home&utm_medium=banner')] } }, 'fail', { params: { count: 1 } }],
  [
    'to another site',
    { document: { links: [aLink('https://example.net/?utm_source=us', { kind: 'external' })] } },
    'pass',
  ],
  ['ordinary parameters', { document: { links: [aLink('/a?page=2')] } }, 'pass'],
]);
