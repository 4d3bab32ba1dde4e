import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './url-as-text.ts';

describeRule(rule, [
  [
    'an address',
    { document: { links: [aLink('https://example.net/a/b', { kind: 'external', text: 'https://example.net/a/b' })] } },
    'fail',
  ],
  [
    'a domain as a name',
    { document: { links: [aLink('https://example.net/', { kind: 'external', text: 'example.net' })] } },
    'pass',
  ],
]);
