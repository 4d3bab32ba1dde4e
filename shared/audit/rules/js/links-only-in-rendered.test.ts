import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './links-only-in-rendered.ts';

const links = Array.from({ length: 10 }, (_, index) => aLink(`/page-${index}`));

describeRule(rule, [
  ['all', { document: { links }, raw: { links: [] } }, 'fail', { params: { count: 10, total: 10 } }],
  ['few', { document: { links }, raw: { links: links.slice(0, 8) } }, 'pass'],
  ['in both', {}, 'pass'],
]);
