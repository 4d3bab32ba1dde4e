import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-content-differs.ts';

describeRule(rule, [
  ['other words', { context: { targets: [target({ similarity: 0.1 })] } }, 'needs-review', { places: 1 }],
  ['much the same', { context: { targets: [target({ similarity: 0.8 })] } }, 'pass'],
  ['too short to tell', { context: { targets: [target({ similarity: null })] } }, 'pass'],
  ['none declared', { context: { targets: [] } }, 'not-applicable'],
  ['not asked', { context: { targets: null } }, 'not-checked'],
]);
