import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './no-return-tag.ts';

describeRule(rule, [
  [
    'nothing back',
    { context: { targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the' })] } },
    'fail',
    { places: 1 },
  ],
  [
    'back',
    {
      context: {
        targets: [
          target({
            role: 'alternate',
            code: 'fr',
            url: 'https://www.example.com/fr/the',
            alternates: [{ code: 'en', url: 'https://www.example.com/guides/tea' }],
          }),
        ],
      },
    },
    'pass',
  ],
  [
    'an error is another rule’s',
    {
      context: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', status: 404 })],
      },
    },
    'pass',
  ],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);
