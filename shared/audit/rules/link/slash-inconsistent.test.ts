import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './slash-inconsistent.ts';

describeRule(rule, [
  [
    'both',
    { document: { links: [aLink('/tea'), aLink('/tea/'), aLink('/pots')] } },
    'fail',
    { params: { count: 1 }, places: 1 },
  ],
  ['one form each', { document: { links: [aLink('/tea/'), aLink('/tea/#steps'), aLink('/pots')] } }, 'pass'],
]);
