import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './hidden-external.ts';

const farm = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aLink(`https://site${index}.example/`, { kind: 'external', visible: false }),
  );

describeRule(rule, [
  ['a farm', { document: { links: farm(12) } }, 'needs-review', { places: 12 }],
  ['a few', { document: { links: farm(4) } }, 'pass'],
  [
    'one widget that links to one site',
    { document: { links: farm(12).map((link) => ({ ...link, url: 'https://a.example/' })) } },
    'pass',
  ],
  ['without a layout', { document: { links: farm(12) }, context: { layout: null } }, 'not-checked'],
]);
