import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './own-host-variant.ts';

describeRule(rule, [
  ['without www', { document: { links: [aLink('https://example.com/a')] } }, 'fail', { places: 1 }],
  ['the same host', { document: { links: [aLink('https://www.example.com/a')] } }, 'pass'],
  ['another subdomain', { document: { links: [aLink('https://shop.example.com/a')] } }, 'pass'],
]);
