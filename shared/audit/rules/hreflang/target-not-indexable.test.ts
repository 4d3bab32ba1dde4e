import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-not-indexable.ts';

describeRule(rule, [
  [
    'noindex',
    {
      context: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', isNoindex: true })],
      },
    },
    'fail',
    { places: 1 },
  ],
  [
    'disallowed',
    {
      context: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', isAllowed: false })],
      },
    },
    'fail',
  ],
  [
    'canonical elsewhere',
    {
      context: {
        targets: [
          target({
            role: 'alternate',
            code: 'fr',
            url: 'https://www.example.com/fr/the',
            canonical: 'https://www.example.com/guides/tea',
          }),
        ],
      },
    },
    'fail',
  ],
  [
    'indexable',
    { context: { targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the' })] } },
    'pass',
  ],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);
