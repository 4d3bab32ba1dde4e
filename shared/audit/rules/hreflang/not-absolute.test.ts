import { aHreflang } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-absolute.ts';

describeRule(rule, [
  ['a path', { document: { hreflang: [aHreflang('fr', '/fr')] } }, 'fail', { params: { count: 1, value: '/fr' } }],
  ['without protocol', { document: { hreflang: [aHreflang('fr', '//example.com/fr')] } }, 'fail'],
  ['no address', { document: { hreflang: [aHreflang('fr', null)] } }, 'fail'],
  ['full', {}, 'pass'],
]);
