import { variant } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './host-variant.ts';

describeRule(rule, [
  [
    'a duplicate',
    { surroundings: { variants: [variant({ kind: 'host', isRedirected: false, canonical: null })] } },
    'fail',
    { places: 1 },
  ],
  ['redirected', { surroundings: { variants: [variant({ kind: 'host' })] } }, 'pass'],
  [
    'canonical to this page',
    {
      surroundings: {
        variants: [variant({ kind: 'host', isRedirected: false, canonical: 'https://www.example.com/guides/tea' })],
      },
    },
    'pass',
  ],
  [
    'not there',
    { surroundings: { variants: [variant({ kind: 'host', status: 404, isRedirected: false, canonical: null })] } },
    'pass',
  ],
  ['not asked', { surroundings: { variants: [] } }, 'not-applicable'],
  [
    'no answer',
    { surroundings: { variants: [variant({ kind: 'host', status: null, failure: 'no answer' })] } },
    'not-applicable',
  ],
]);
