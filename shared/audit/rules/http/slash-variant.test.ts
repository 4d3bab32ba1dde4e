import { variant } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './slash-variant.ts';

describeRule(rule, [
  [
    'a duplicate',
    { surroundings: { variants: [variant({ kind: 'slash', isRedirected: false, canonical: null })] } },
    'fail',
    { places: 1 },
  ],
  ['redirected', { surroundings: { variants: [variant({ kind: 'slash' })] } }, 'pass'],
  [
    'canonical to this page',
    {
      surroundings: {
        variants: [variant({ kind: 'slash', isRedirected: false, canonical: 'https://www.example.com/guides/tea' })],
      },
    },
    'pass',
  ],
  [
    'not there',
    { surroundings: { variants: [variant({ kind: 'slash', status: 404, isRedirected: false, canonical: null })] } },
    'pass',
  ],
  ['not asked', { surroundings: { variants: [] } }, 'not-applicable'],
  [
    'no answer',
    { surroundings: { variants: [variant({ kind: 'slash', status: null, failure: 'no answer' })] } },
    'not-applicable',
  ],
]);
