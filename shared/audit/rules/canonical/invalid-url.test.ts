import { aCanonical } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './invalid-url.ts';

describeRule(rule, [
  [
    'does not parse',
    { document: { canonicals: [aCanonical('https://', { url: null })] } },
    'fail',
    { params: { value: 'https://' } },
  ],
  ['not http', { document: { canonicals: [aCanonical('file:///C:/page.html')] } }, 'fail'],
  ['in the header', { response: { headers: { link: '<http://[>; rel=canonical' } } }, 'fail'],
  ['relative is another rule', { document: { canonicals: [aCanonical('/guides/tea')] } }, 'pass'],
]);
