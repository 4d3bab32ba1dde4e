import { aHreflang } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './in-body.ts';

describeRule(rule, [
  [
    'in the body',
    { document: { hreflang: [aHreflang('fr', '/fr', { location: 'body' })] } },
    'fail',
    { params: { count: 1 } },
  ],
  ['in the head', {}, 'pass'],
]);
