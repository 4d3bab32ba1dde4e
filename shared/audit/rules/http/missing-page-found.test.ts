import { variant } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing-page-found.ts';

describeRule(rule, [
  [
    '200',
    {
      context: {
        variants: [variant({ kind: 'missing-page', status: 200, url: 'https://www.example.com/no-such-page' })],
      },
    },
    'fail',
    { places: 1 },
  ],
  ['404', { context: { variants: [variant({ kind: 'missing-page', status: 404 })] } }, 'pass'],
  ['not asked', { context: { variants: [] } }, 'not-applicable'],
  [
    'no answer',
    { context: { variants: [variant({ kind: 'missing-page', status: null, failure: 'no answer' })] } },
    'not-applicable',
  ],
]);
