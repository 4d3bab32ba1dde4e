import { variant } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './http-not-redirected.ts';

describeRule(rule, [
  [
    'served over http',
    {
      context: {
        variants: [variant({ kind: 'http', isRedirected: false, finalUrl: 'http://www.example.com/guides/tea' })],
      },
    },
    'fail',
    { places: 1 },
  ],
  ['redirected', { context: { variants: [variant({ kind: 'http' })] } }, 'pass'],
  ['not asked', { context: { variants: [] } }, 'not-applicable'],
  [
    'no answer',
    { context: { variants: [variant({ kind: 'http', status: null, failure: 'no answer' })] } },
    'not-applicable',
  ],
]);
