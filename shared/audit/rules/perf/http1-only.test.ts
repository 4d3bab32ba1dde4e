import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './http1-only.ts';

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
  ['HTTP/1.1', resources({ protocol: 'http/1.1' }), 'fail'],
  ['HTTP/3', resources({ protocol: 'h3' }), 'pass'],
  ['unknown', resources({ protocol: null }), 'not-applicable'],
  ['on a local server', { ...resources({ protocol: 'http/1.1' }), url: 'http://localhost:3000/' }, 'not-applicable'],
]);
