import { aCanonical, aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noindex-with-canonical.ts';

describeRule(rule, [
  [
    'both',
    {
      document: {
        robotsDirectives: [aRobotsTag('noindex')],
        canonicals: [aCanonical('https://www.example.com/other')],
      },
    },
    'fail',
    { params: { url: 'https://www.example.com/other' } },
  ],
  ['canonical to itself', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'pass'],
  ['indexable page', { document: { canonicals: [aCanonical('https://www.example.com/other')] } }, 'not-applicable'],
]);
