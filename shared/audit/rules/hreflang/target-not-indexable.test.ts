import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-not-indexable.ts';

describeRule(rule, [
  [
    'noindex',
    {
      surroundings: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', isNoindex: true })],
      },
    },
    'fail',
    { places: 1 },
  ],
  [
    'disallowed',
    {
      surroundings: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', isAllowed: false })],
      },
    },
    'fail',
  ],
  [
    'canonical elsewhere',
    {
      surroundings: {
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
    { surroundings: { targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the' })] } },
    'pass',
  ],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);
