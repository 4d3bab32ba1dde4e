import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './site-name.ts';

const home = { url: 'https://www.example.com/' };
const named = withItems({ '@type': 'WebSite', name: 'Tea Shop', url: 'https://www.example.com/' });

describeRule(rule, [
  ['nowhere', { url: 'https://www.example.com/' }, 'fail', { params: { reason: 'missing' } }],
  [
    'two names',
    { ...home, document: { ...named.document, social: [aSocialTag('og:site_name', 'Tea Ltd')] } },
    'fail',
    { params: { reason: 'several', names: 'Tea Shop, Tea Ltd' } },
  ],
  ['one name', { ...home, ...named }, 'pass'],
  ['not the home page', {}, 'not-applicable'],
]);
