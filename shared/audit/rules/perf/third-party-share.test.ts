import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './third-party-share.ts';

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

const host = (name: string, bytes: number) => ({ host: name, count: 3, bytes, hiddenCount: 0 });

describeRule(rule, [
  [
    'more than half',
    resources({
      transferBytes: 2_000_000,
      hosts: [host('ads.example.net', 1_500_000), host('cdn.example.com', 500_000)],
    }),
    'fail',
    { params: { share: 75, size: 1_500 }, places: 1 },
  ],
  [
    'much, but less than half',
    resources({ transferBytes: 4_000_000, hosts: [host('ads.example.net', 1_500_000)] }),
    'pass',
  ],
  ['more than half of little', resources({ transferBytes: 100_000, hosts: [host('ads.example.net', 90_000)] }), 'pass'],
]);
