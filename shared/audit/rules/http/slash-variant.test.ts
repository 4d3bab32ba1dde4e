import { variant } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './slash-variant.ts';

describeRule(rule, [
  [
    'a duplicate',
    { context: { variants: [variant({ kind: 'slash', isRedirected: false, canonical: null })] } },
    'fail',
    { places: 1 },
  ],
  ['redirected', { context: { variants: [variant({ kind: 'slash' })] } }, 'pass'],
  [
    'canonical to this page',
    {
      context: {
        variants: [variant({ kind: 'slash', isRedirected: false, canonical: 'https://www.example.com/guides/tea' })],
      },
    },
    'pass',
  ],
  [
    'not there',
    { context: { variants: [variant({ kind: 'slash', status: 404, isRedirected: false, canonical: null })] } },
    'pass',
  ],
  ['not asked', { context: { variants: [] } }, 'not-applicable'],
  [
    'no answer',
    { context: { variants: [variant({ kind: 'slash', status: null, failure: 'no answer' })] } },
    'not-applicable',
  ],
]);
