import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-noindex.ts';

describeRule(rule, [
  [
    'noindex elsewhere',
    { context: { targets: [target({ url: 'https://www.example.com/other', isNoindex: true })] } },
    'fail',
    { places: 1 },
  ],
  [
    'this page’s own noindex is another rule’s',
    { context: { targets: [target({ url: 'https://www.example.com/guides/tea', isNoindex: true })] } },
    'pass',
  ],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);
