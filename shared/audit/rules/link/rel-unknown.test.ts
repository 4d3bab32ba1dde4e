import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './rel-unknown.ts';

describeRule(rule, [
  [
    'dofollow',
    { document: { links: [aLink('/a', { rel: ['dofollow'] })] } },
    'fail',
    { params: { names: 'dofollow' } },
  ],
  ['commas', { document: { links: [aLink('/a', { rel: ['nofollow,sponsored'] })] } }, 'fail'],
  [
    'known values',
    { document: { links: [aLink('/a', { rel: ['nofollow', 'noopener', 'ugc', 'me', 'author'] })] } },
    'pass',
  ],
]);
