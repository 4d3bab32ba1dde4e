import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './no-return-tag.ts';

describeRule(rule, [
  [
    'nothing back',
    { surroundings: { targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the' })] } },
    'fail',
    { places: 1 },
  ],
  [
    'back',
    {
      surroundings: {
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
      surroundings: {
        targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the', status: 404 })],
      },
    },
    'pass',
  ],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);
