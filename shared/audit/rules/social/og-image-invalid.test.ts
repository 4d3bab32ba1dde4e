import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './og-image-invalid.ts';

describeRule(rule, [
  ['a path', { document: { social: [aSocialTag('og:image', '/tea.jpg')] } }, 'fail', { params: { value: '/tea.jpg' } }],
  [
    'without protocol',
    { document: { social: [aSocialTag('twitter:image', '//cdn.example.com/tea.jpg', 'name')] } },
    'fail',
  ],
  ['full', {}, 'pass'],
]);
