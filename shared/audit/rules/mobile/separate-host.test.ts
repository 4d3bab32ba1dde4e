import { headWith } from '#shared/testing/document-with.ts';
import { aCanonical, anHeadLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './separate-host.ts';

describeRule(rule, [
  [
    'named',
    {
      document: headWith({
        links: [
          anHeadLink({
            rel: ['alternate'],
            media: 'only screen and (max-width: 640px)',
            url: 'https://m.example.com/tea',
          }),
        ],
      }),
    },
    'fail',
    { params: { reason: 'alternate' } },
  ],
  ['alone', { url: 'https://m.example.com/tea' }, 'fail', { params: { reason: 'alone' } }],
  [
    'with its canonical',
    { url: 'https://m.example.com/tea', document: { canonicals: [aCanonical('https://www.example.com/tea')] } },
    'pass',
  ],
  ['one page for all', {}, 'pass'],
]);
