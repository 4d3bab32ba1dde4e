import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-redirects.ts';

describeRule(rule, [
  [
    'redirected',
    { surroundings: { targets: [target({ isRedirected: true, finalUrl: 'https://www.example.com/new' })] } },
    'fail',
    { places: 1 },
  ],
  ['direct', { surroundings: { targets: [target({})] } }, 'pass'],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);
