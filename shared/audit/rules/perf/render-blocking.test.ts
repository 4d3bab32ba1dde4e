import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './render-blocking.ts';

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
    'many',
    resources({
      renderBlocking: [
        'https://a.example/1.js',
        'https://a.example/2.js',
        'https://a.example/3.css',
        'https://a.example/4.css',
      ],
    }),
    'fail',
    { params: { count: 4 }, places: 4 },
  ],
  ['a few', resources({ renderBlocking: ['https://a.example/1.css'] }), 'pass'],
]);
