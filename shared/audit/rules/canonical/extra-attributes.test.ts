import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './extra-attributes.ts';

describeRule(rule, [
  [
    'hreflang',
    { document: { canonicals: [aCanonical(pageUrl, { extraAttributes: ['hreflang', 'lang'] })] } },
    'fail',
    { params: { names: 'hreflang, lang' } },
  ],
  ['none', {}, 'pass'],
]);
