import type { VariantFact } from '#shared/audit/facts/context-facts.ts';
import { anHeadLink } from '#shared/testing/fact-builders.ts';
import { variant } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing.ts';

const home = (variants: readonly VariantFact[]) => ({ url: 'https://www.example.com/', context: { variants } });

describeRule(rule, [
  ['neither', home([variant({ kind: 'favicon-ico', status: 404 })]), 'fail', { places: 1 }],
  ['a file', home([variant({ kind: 'favicon-ico' })]), 'pass'],
  [
    'a link',
    {
      ...home([]),
      document: { head: { titles: [], metas: [], refreshes: [], links: [anHeadLink({ rel: ['icon'] })] } },
    },
    'pass',
  ],
  ['not the home page', {}, 'not-applicable'],
]);
