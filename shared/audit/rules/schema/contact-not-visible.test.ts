import { textWith } from '#shared/testing/document-with.ts';
import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './contact-not-visible.ts';

const business = withItems({
  '@type': 'Store',
  name: 'Tea shop',
  telephone: '+49 30 901820',
  address: { '@type': 'PostalAddress', streetAddress: '1 Leaf Street' },
});

describeRule(rule, [
  [
    'nowhere',
    { document: { ...business.document, ...textWith({ mainText: 'Tea shop' }) } },
    'fail',
    { params: { count: 2, names: 'telephone, streetAddress' } },
  ],
  [
    'seen',
    { document: { ...business.document, ...textWith({ mainText: 'Tea shop, 1 Leaf Street. Call (030) 901 820.' }) } },
    'pass',
  ],
  ['no business', {}, 'not-applicable'],
]);
