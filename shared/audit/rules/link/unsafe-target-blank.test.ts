import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unsafe-target-blank.ts';

describeRule(rule, [
  [
    'without',
    { document: { links: [aLink('https://example.net/', { kind: 'external', target: '_blank' })] } },
    'fail',
    { severity: 'notice' },
  ],
  [
    'with',
    { document: { links: [aLink('https://example.net/', { kind: 'external', target: '_blank', rel: ['noopener'] })] } },
    'pass',
  ],
]);
