import { target } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './target-language-mismatch.ts';

const english =
  'Green tea wants water that has cooled to about eighty degrees. Warm the pot before you brew the leaves, and pour the water slowly over them. After two minutes the tea is ready to serve, mild and clear. ';

describeRule(rule, [
  [
    'left in English',
    { context: { targets: [target({ role: 'alternate', code: 'fr', excerpt: english })] } },
    'needs-review',
    { params: { count: 1, sample: 'fr → en' } },
  ],
  ['as named', { context: { targets: [target({ role: 'alternate', code: 'en-GB', excerpt: english })] } }, 'pass'],
  ['no alternates', {}, 'not-applicable'],
]);
