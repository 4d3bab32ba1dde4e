import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './chain.ts';

describeRule(rule, [
  [
    'a further one',
    {
      surroundings: { targets: [target({ url: 'https://www.example.com/b', canonical: 'https://www.example.com/c' })] },
    },
    'fail',
    { places: 1 },
  ],
  ['back to itself', { surroundings: { targets: [target({})] } }, 'pass'],
  ['none there', { surroundings: { targets: [target({ canonical: null })] } }, 'pass'],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);
