import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './given-to-another-page.ts';

describeRule(rule, [
  [
    'to another page',
    { keyword: 'green tea', document: { links: [aLink('/other', { text: 'Green tea' })] } },
    'fail',
    { params: { count: 1 }, places: 1 },
  ],
  [
    'to this page',
    { keyword: 'green tea', document: { links: [aLink('/guides/tea#x', { text: 'Green tea' })] } },
    'pass',
  ],
  [
    'among other words',
    { keyword: 'green tea', document: { links: [aLink('/other', { text: 'History of green tea in Japan' })] } },
    'pass',
  ],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);
