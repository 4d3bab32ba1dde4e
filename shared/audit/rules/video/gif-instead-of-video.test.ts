import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './gif-instead-of-video.ts';

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
        heavyImages: [{ url, bytes: 900_000 }],
        failed: [],
      },
    },
  },
});

describeRule(rule, [
  ['a heavy one', heavy('https://www.example.com/tea.gif'), 'fail', { places: 1 }],
  ['a photo', heavy('https://www.example.com/tea.jpg'), 'pass'],
  ['not measured', { context: { vitals: null } }, 'not-checked'],
]);
