import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-error.ts';

describeRule(rule, [
  [
    '404',
    {
      surroundings: { targets: [target({ role: 'next', url: 'https://www.example.com/guides?page=2', status: 404 })] },
    },
    'fail',
    { places: 1 },
  ],
  [
    '200',
    { surroundings: { targets: [target({ role: 'next', url: 'https://www.example.com/guides?page=2' })] } },
    'pass',
  ],
  ['no series', {}, 'not-applicable'],
]);
