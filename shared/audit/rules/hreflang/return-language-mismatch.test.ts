import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './return-language-mismatch.ts';

describeRule(rule, [
  [
    'another code',
    {
      surroundings: {
        targets: [
          target({
            role: 'alternate',
            code: 'fr',
            url: 'https://www.example.com/fr/the',
            alternates: [{ code: 'en-GB', url: 'https://www.example.com/guides/tea' }],
          }),
        ],
      },
    },
    'fail',
    { places: 1 },
  ],
  [
    'the same code',
    {
      surroundings: {
        targets: [
          target({
            role: 'alternate',
            code: 'fr',
            url: 'https://www.example.com/fr/the',
            alternates: [{ code: 'EN', url: 'https://www.example.com/guides/tea' }],
          }),
        ],
      },
    },
    'pass',
  ],
  [
    'nothing back',
    { surroundings: { targets: [target({ role: 'alternate', code: 'fr', url: 'https://www.example.com/fr/the' })] } },
    'pass',
  ],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);
