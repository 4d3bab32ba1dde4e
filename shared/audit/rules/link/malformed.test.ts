import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './malformed.ts';

describeRule(rule, [
  [
    'does not parse',
    { document: { links: [aLink('http://[x', { kind: 'invalid', url: null })] } },
    'fail',
    { params: { value: 'http://[x' } },
  ],
  ['protocol twice', { document: { links: [aLink('https://https://example.com')] } }, 'fail'],
  ['one slash', { document: { links: [aLink('https:/example.com/a')] } }, 'fail'],
  ['a host without protocol', { document: { links: [aLink('www.example.com/a')] } }, 'fail'],
  [
    'an archive of another address',
    { document: { links: [aLink('https://web.archive.org/web/2020/https://example.com/', { kind: 'external' })] } },
    'pass',
  ],
  ['white space around it', { document: { links: [aLink(' /a ')] } }, 'pass'],
  ['a relative file name', { document: { links: [aLink('www.html'), aLink('https-guide')] } }, 'pass'],
]);
