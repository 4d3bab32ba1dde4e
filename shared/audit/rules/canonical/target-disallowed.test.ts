import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-disallowed.ts';

describeRule(rule, [
  ['disallowed', { surroundings: { targets: [target({ isAllowed: false })] } }, 'fail', { places: 1 }],
  ['robots.txt unknown', { surroundings: { targets: [target({ isAllowed: null })] } }, 'pass'],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);
