import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './no-outgoing-internal.ts';

describeRule(rule, [
  ['none', { document: { links: [aLink('https://example.net/', { kind: 'external' })] } }, 'fail'],
  ['only nofollow', { document: { links: [aLink('/a', { rel: ['nofollow'] })] } }, 'fail'],
  ['only a picture', { document: { links: [aLink('/oak.jpg?w=900')] } }, 'fail'],
  ['only itself', { url: 'https://www.example.com/a', document: { links: [aLink('/a#top'), aLink('/a')] } }, 'fail'],
  ['some', {}, 'pass'],
]);
