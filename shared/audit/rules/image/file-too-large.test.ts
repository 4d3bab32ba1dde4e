import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './file-too-large.ts';

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
    'one',
    resources({
      heavyImages: [
        { url: 'https://a.example/a.png', bytes: 900_000 },
        { url: 'https://a.example/b.png', bytes: 90_000 },
      ],
    }),
    'fail',
    { places: 1 },
  ],
  ['none', resources({ heavyImages: [{ url: 'https://a.example/b.png', bytes: 90_000 }] }), 'pass'],
]);
