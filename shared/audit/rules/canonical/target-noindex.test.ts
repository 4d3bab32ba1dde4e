import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-noindex.ts';

describeRule(rule, [
  [
    'noindex elsewhere',
    { surroundings: { targets: [target({ url: 'https://www.example.com/other', isNoindex: true })] } },
    'fail',
    { places: 1 },
  ],
  [
    'this page’s own noindex is another rule’s',
    { surroundings: { targets: [target({ url: 'https://www.example.com/guides/tea', isNoindex: true })] } },
    'pass',
  ],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);
