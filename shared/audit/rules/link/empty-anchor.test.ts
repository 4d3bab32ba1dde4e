import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './empty-anchor.ts';

describeRule(rule, [
  ['nothing inside', { document: { links: [aLink('/a', { text: '' })] } }, 'fail', { params: { count: 1 } }],
  ['named by aria-label', { document: { links: [aLink('/a', { text: '', ariaLabel: 'Cart' })] } }, 'pass'],
  [
    'an image without alternative is another rule',
    { document: { links: [aLink('/a', { text: '', imageCount: 1 })] } },
    'pass',
  ],
  ['hidden', { document: { links: [aLink('/a', { text: '', visible: false })] } }, 'pass'],
]);
