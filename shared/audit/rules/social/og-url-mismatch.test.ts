import { aCanonical, aSocialTag } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './og-url-mismatch.ts';

describeRule(rule, [
  ['another page', { document: { social: [aSocialTag('og:url', 'https://www.example.com/other')] } }, 'fail'],
  ['http instead of https', { document: { social: [aSocialTag('og:url', pageUrl.replace('https', 'http'))] } }, 'fail'],
  ['a trailing slash', { document: { social: [aSocialTag('og:url', `${pageUrl}/`)] } }, 'pass'],
  [
    'no og:url beside a canonical elsewhere',
    {
      document: { social: [aSocialTag('og:title', 'Tea')], canonicals: [aCanonical('https://www.example.com/other')] },
    },
    'not-applicable',
  ],
  ['no canonical', { document: { canonicals: [] } }, 'not-applicable'],
]);
