import { structureWith } from '#shared/testing/document-with.ts';
import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './broken-fragment.ts';

describeRule(rule, [
  [
    'no such id',
    { document: { links: [aLink('#nowhere', { kind: 'fragment' })] } },
    'fail',
    { params: { count: 1, target: '#nowhere' } },
  ],
  ['the id exists', { document: { links: [aLink('#steps', { kind: 'fragment' })] } }, 'pass'],
  [
    'percent-encoded',
    {
      document: { links: [aLink('#caf%C3%A9', { kind: 'fragment' })], ...structureWith({ fragmentTargets: ['café'] }) },
    },
    'pass',
  ],
  ['a stray percent sign', { document: { links: [aLink('#100%', { kind: 'fragment' })] } }, 'fail'],
  [
    'top of the page',
    { document: { links: [aLink('#top', { kind: 'fragment' }), aLink('#', { kind: 'fragment' })] } },
    'pass',
  ],
  [
    'a text fragment or a route',
    { document: { links: [aLink('#:~:text=tea', { kind: 'fragment' }), aLink('#/cart', { kind: 'fragment' })] } },
    'pass',
  ],
  ['a control of a script', { document: { links: [aLink('#menu', { kind: 'fragment', role: 'button' })] } }, 'pass'],
]);
