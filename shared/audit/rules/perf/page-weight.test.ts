import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './page-weight.ts';

const resources = (changes: object) => ({
  context: {
    vitals: {
      resources: {
        count: 14,
        transferBytes: 320_000,
        hosts: [],
        hiddenSizeCount: 0,
        protocol: 'h2',
        renderBlocking: [],
        overLimit: [],
        heavyImages: [],
        failed: [],
        ...changes,
      },
    },
  },
});

describeRule(rule, [
  ['heavy', resources({ transferBytes: 9_000_000 }), 'fail', { params: { size: 9_000, count: 14 } }],
  ['light', resources({}), 'pass'],
]);
