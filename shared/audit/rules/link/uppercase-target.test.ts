import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './uppercase-target.ts';

describeRule(rule, [
  ['capitals', { document: { links: [aLink('/Guides/Tea')] } }, 'fail', { places: 1 }],
  ['percent-codes are no capitals', { document: { links: [aLink('/caf%C3%A9')] } }, 'pass'],
  ['in the query only', { document: { links: [aLink('/tea?Size=L')] } }, 'pass'],
]);
