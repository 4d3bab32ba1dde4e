import { variant } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './host-variant.ts';

describeRule(rule, [
  [
    'a duplicate',
    { context: { variants: [variant({ kind: 'host', isRedirected: false, canonical: null })] } },
    'fail',
    { places: 1 },
  ],
  ['redirected', { context: { variants: [variant({ kind: 'host' })] } }, 'pass'],
  [
    'canonical to this page',
    {
      context: {
        variants: [variant({ kind: 'host', isRedirected: false, canonical: 'https://www.example.com/guides/tea' })],
      },
    },
    'pass',
  ],
  [
    'not there',
    { context: { variants: [variant({ kind: 'host', status: 404, isRedirected: false, canonical: null })] } },
    'pass',
  ],
  ['not asked', { context: { variants: [] } }, 'not-applicable'],
  [
    'no answer',
    { context: { variants: [variant({ kind: 'host', status: null, failure: 'no answer' })] } },
    'not-applicable',
  ],
]);
