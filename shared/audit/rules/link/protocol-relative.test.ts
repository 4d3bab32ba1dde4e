import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './protocol-relative.ts';

describeRule(rule, [
  ['two slashes', { document: { links: [aLink('//cdn.example.net/x', { kind: 'external' })] } }, 'fail', { places: 1 }],
  ['https', { document: { links: [aLink('https://cdn.example.net/x')] } }, 'pass'],
  ['from the root', { document: { links: [aLink('/x')] } }, 'pass'],
]);
