import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './failed-resource.ts';

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
    'a missing script',
    resources({ failed: [{ url: 'https://a.example/app.js', status: 404 }] }),
    'fail',
    { places: 1 },
  ],
  ['all came', resources({}), 'pass'],
]);
