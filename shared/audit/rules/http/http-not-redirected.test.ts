import { variant } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './http-not-redirected.ts';

describeRule(rule, [
  [
    'served over http',
    {
      surroundings: {
        variants: [variant({ kind: 'http', isRedirected: false, finalUrl: 'http://www.example.com/guides/tea' })],
      },
    },
    'fail',
    { places: 1 },
  ],
  ['redirected', { surroundings: { variants: [variant({ kind: 'http' })] } }, 'pass'],
  ['not asked', { surroundings: { variants: [] } }, 'not-applicable'],
  [
    'no answer',
    { surroundings: { variants: [variant({ kind: 'http', status: null, failure: 'no answer' })] } },
    'not-applicable',
  ],
]);
