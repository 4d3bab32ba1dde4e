import { target } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-content-differs.ts';

describeRule(rule, [
  ['other words', { surroundings: { targets: [target({ similarity: 0.1 })] } }, 'needs-review', { places: 1 }],
  ['much the same', { surroundings: { targets: [target({ similarity: 0.8 })] } }, 'pass'],
  ['too short to tell', { surroundings: { targets: [target({ similarity: null })] } }, 'pass'],
  ['none declared', { surroundings: { targets: [] } }, 'not-applicable'],
  ['not asked', { surroundings: { targets: null } }, 'not-checked'],
]);
