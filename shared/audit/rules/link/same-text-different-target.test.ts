import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './same-text-different-target.ts';

describeRule(rule, [
  [
    'two pages',
    { document: { links: [aLink('/a', { text: 'Tea pots' }), aLink('/b', { text: 'tea pots' })] } },
    'fail',
    { params: { count: 1, sample: 'tea pots' } },
  ],
  [
    'the same page twice',
    {
      document: {
        links: [
          aLink('/a', { text: 'Tea pots' }),
          aLink('/a#x', { text: 'Tea pots' }),
          aLink('/a/?page=2', { text: 'Tea pots' }),
        ],
      },
    },
    'pass',
  ],
  [
    'in the menu',
    {
      document: {
        links: [aLink('/a', { text: 'Tea pots', region: 'nav' }), aLink('/b', { text: 'tea pots' })],
      },
    },
    'pass',
  ],
  [
    'generic texts are another rule’s',
    { document: { links: [aLink('/a', { text: 'Read more' }), aLink('/b', { text: 'Read more' })] } },
    'pass',
  ],
]);
