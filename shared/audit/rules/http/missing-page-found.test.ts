import { variant } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing-page-found.ts';

describeRule(rule, [
  [
    '200',
    {
      surroundings: {
        variants: [variant({ kind: 'missing-page', status: 200, url: 'https://www.example.com/no-such-page' })],
      },
    },
    'fail',
    { places: 1 },
  ],
  ['404', { surroundings: { variants: [variant({ kind: 'missing-page', status: 404 })] } }, 'pass'],
  ['not asked', { surroundings: { variants: [] } }, 'not-applicable'],
  [
    'no answer',
    { surroundings: { variants: [variant({ kind: 'missing-page', status: null, failure: 'no answer' })] } },
    'not-applicable',
  ],
]);
