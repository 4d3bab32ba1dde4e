import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './legacy-format.ts';

const heavy = (url: string) => ({
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
        heavyImages: [{ url, bytes: 240_000 }],
        failed: [],
      },
    },
  },
});

describeRule(rule, [
  ['a heavy PNG', heavy('https://www.example.com/tea.png'), 'fail', { places: 1 }],
  ['a heavy AVIF', heavy('https://www.example.com/tea.avif'), 'pass'],
  ['not measured', { context: { vitals: null } }, 'not-checked'],
]);
