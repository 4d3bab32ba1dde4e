import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './internal-nofollow.ts';

describeRule(rule, [
  [
    'to an article',
    { document: { links: [aLink('/guides/kettles', { rel: ['nofollow'] })] } },
    'fail',
    { params: { count: 1 } },
  ],
  ['to the login', { document: { links: [aLink('/login?next=/', { rel: ['nofollow'] })] } }, 'pass'],
  ['to a reply form', { document: { links: [aLink('/post?replytocom=5', { rel: ['nofollow'] })] } }, 'pass'],
  [
    'to another site',
    { document: { links: [aLink('https://example.net/', { kind: 'external', rel: ['nofollow'] })] } },
    'pass',
  ],
]);
