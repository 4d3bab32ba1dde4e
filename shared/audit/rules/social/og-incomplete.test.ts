import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './og-incomplete.ts';

describeRule(rule, [
  [
    'only a title',
    { document: { social: [aSocialTag('og:title', 'Tea')] } },
    'fail',
    { params: { names: 'og:type, og:image, og:url' } },
  ],
  [
    'an empty one counts as missing',
    {
      document: {
        social: [
          aSocialTag('og:title', 'Tea'),
          aSocialTag('og:type', ''),
          aSocialTag('og:image:url', 'https://www.example.com/a.jpg'),
          aSocialTag('og:url', pageUrl),
        ],
      },
    },
    'fail',
    { params: { names: 'og:type' } },
  ],
  ['none at all is another rule', { document: { social: [] } }, 'not-applicable'],
  ['complete', {}, 'pass'],
]);
