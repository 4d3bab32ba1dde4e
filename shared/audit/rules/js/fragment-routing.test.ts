import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './fragment-routing.ts';

describeRule(rule, [
  ['an app on another host', { document: { links: [aLink('https://orders.example.com/#/lookup')] } }, 'pass'],
  [
    '#/',
    { document: { links: [aLink('#/products/1', { kind: 'fragment' })] } },
    'fail',
    { params: { count: 1, value: '#/products/1' } },
  ],
  ['#!', { document: { links: [aLink('/app#!about')] } }, 'fail'],
  ['a part of the page', {}, 'pass'],
]);
