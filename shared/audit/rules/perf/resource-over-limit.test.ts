import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './resource-over-limit.ts';

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
  [
    'a large script',
    resources({ overLimit: [{ url: 'https://a.example/app.js', bytes: 3_000_000 }] }),
    'fail',
    { places: 1 },
  ],
  ['none', resources({}), 'pass'],
]);
