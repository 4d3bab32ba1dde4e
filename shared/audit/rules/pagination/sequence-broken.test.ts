import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './sequence-broken.ts';

describeRule(rule, [
  [
    'nothing back',
    { context: { targets: [target({ role: 'next', url: 'https://www.example.com/guides?page=2' })] } },
    'fail',
    { places: 1 },
  ],
  [
    'back',
    {
      context: {
        targets: [
          target({
            role: 'next',
            url: 'https://www.example.com/guides?page=2',
            prev: 'https://www.example.com/guides/tea',
          }),
        ],
      },
    },
    'pass',
  ],
  ['no series', {}, 'not-applicable'],
]);
