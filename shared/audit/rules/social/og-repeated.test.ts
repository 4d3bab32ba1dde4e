import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './og-repeated.ts';

describeRule(rule, [
  [
    'two titles',
    { document: { social: [aSocialTag('og:title', 'Tea'), aSocialTag('og:title', 'Coffee')] } },
    'fail',
    { params: { names: 'og:title' }, places: 2 },
  ],
  ['the same twice', { document: { social: [aSocialTag('og:title', 'Tea'), aSocialTag('og:title', 'Tea')] } }, 'pass'],
  [
    'several images are allowed',
    {
      document: {
        social: [aSocialTag('og:image', 'https://a.example/1'), aSocialTag('og:image', 'https://a.example/2')],
      },
    },
    'pass',
  ],
]);
