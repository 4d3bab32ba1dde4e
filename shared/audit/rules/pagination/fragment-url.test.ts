import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './fragment-url.ts';

describeRule(rule, [
  ['#page=2', { document: { links: [aLink('#page=2', { kind: 'fragment' })] } }, 'fail', { places: 1 }],
  ['?page=2', { document: { links: [aLink('?page=2')] } }, 'pass'],
  ['a part', { document: { links: [aLink('#paragraph', { kind: 'fragment' })] } }, 'pass'],
]);
