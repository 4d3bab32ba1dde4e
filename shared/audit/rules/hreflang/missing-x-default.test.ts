import { aHreflang } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing-x-default.ts';

describeRule(rule, [
  [
    'none',
    { document: { hreflang: [aHreflang('en', pageUrl), aHreflang('fr', '/fr')] } },
    'fail',
    { params: { count: 2 }, severity: 'notice' },
  ],
  ['one', {}, 'pass'],
  ['a single alternate', { document: { hreflang: [aHreflang('en', pageUrl)] } }, 'not-applicable'],
]);
